/** A broken build counts as found out only when it spoils the figure that it is meant to spoil. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { proveFile } from "./prove.ts";

it("a proof says which broken builds it did not find, and does not hold then", async () => {
  const file = join(import.meta.dirname, "runner/sample-proof.ts");
  const { ok, wrong, figures, broken } = await proveFile("sample", file, { rounds: 1 });
  expect({ ok, wrong, figures }).toEqual({
    ok: false,
    wrong: [],
    figures: { rounds: 1, own: 1, inherited: 0 },
  });
  expect(broken).toMatchObject([
    { replacement: "what every object has", found: true, also: [] },
    { replacement: "nothing", found: false, also: [] },
    { replacement: "another figure", found: false, also: ["own"] },
    { replacement: "no figures", found: false, fault: expect.stringContaining("no figures") },
  ]);
});
