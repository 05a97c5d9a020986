/** Every proof holds for one round, and its broken runs are found out. */
import { describe, expect, it } from "vitest";
import { proofNames, proveAll } from "./prove.ts";

describe("the proofs", () => {
  for (const name of proofNames())
    it(`${name} holds, and finds out every broken build`, async () => {
      const proof = await proveAll(name, 1);
      expect(proof, JSON.stringify(proof)).toMatchObject({ ok: true });
    }, 240_000);
});
