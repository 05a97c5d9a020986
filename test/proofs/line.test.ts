/** What others read of a proof: one line of JSON, with its figures beside its name. */
import { expect, it } from "vitest";
import { lineOf, type Proven } from "./runner/line.ts";

const proven: Proven = {
  name: "seats",
  ok: true,
  seconds: 12.5,
  wrong: [],
  figures: { rounds: 10, asked: 1200, oversold: 0, first: "" },
  broken: [{ replacement: "no lock", spoils: "oversold", found: true, also: [] }],
  leftOut: [],
};

it("the line of a proof has its name, whether it holds, and each figure under its own name", () => {
  const line = lineOf(proven);
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toEqual({
    ...{ name: "seats", ok: true, rounds: 10, asked: 1200, oversold: 0, first: "" },
    ...{ seconds: 12.5, wrong: [], broken: proven.broken, leftOut: [] },
  });
  expect(line.startsWith('{"name":"seats","ok":true,"rounds":10,')).toBe(true);
});

it("the line of a proof that could not run has its name and why", () => {
  expect(JSON.parse(lineOf({ name: "seats", ok: false, fault: "no build" }))).toEqual({
    name: "seats",
    ok: false,
    fault: "no build",
  });
});

it("a figure cannot take the place of another field", () => {
  const figures = { ...proven.figures, ok: true };
  expect(() => lineOf({ ...proven, figures })).toThrow("a figure may not be named ok");
});
