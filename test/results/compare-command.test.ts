import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run as runAdjust } from "../../app/ops/commands/adjust.ts";
import { run as runCompare } from "../../app/ops/commands/compare.ts";

let printed: string[];
let errorLines: string[];
beforeEach(() => {
  [printed, errorLines] = [[], []];
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void errorLines.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe("ddh compare", () => {
  it("prints every figure of one question as one JSON line, and nothing else", () => {
    const words = ["--import", "tsx", "app/ops/ddh.ts", "compare", '{"baseline":[1,0,1],"followUp":[2,0,0]}'];
    const { status, stdout } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      n: [2, 2],
      top2: { baseline: { share: 0.5 }, followUp: { share: 1, high: 1 }, difference: { points: 0.5 } },
      mannWhitney: { u: 3, z: 1 },
      superiority: 0.75,
      cliffsDelta: 0.5,
      chiSquare: { df: 1 },
    });
  });

  it("stops at an unknown count, and says why", () => {
    expect(runCompare(['{"baseline":[58,null,0],"followUp":[2,3,4]}'])).toBe(2);
    expect(printed).toEqual([]);
    expect(errorLines.join()).toContain("ukendt");
  });

  it.each([
    ["no JSON", "{baseline"],
    ["nothing", ""],
    ["a negative count", '{"baseline":[-1,2],"followUp":[2,3]}'],
    ["half an answer", '{"baseline":[1.5,2],"followUp":[2,3]}'],
    ["a count as text", '{"baseline":["1",2],"followUp":[2,3]}'],
    ["different lengths", '{"baseline":[1,2,3],"followUp":[2,3]}'],
    ["empty lists", '{"baseline":[],"followUp":[]}'],
    ["a round with no answers", '{"baseline":[0,0],"followUp":[2,3]}'],
    ["a third list", '{"baseline":[1,2],"followUp":[2,3],"other":[1]}'],
  ])("refuses %s with a sentence and prints no figure", (_, word) => {
    expect(runCompare([word])).toBe(2);
    expect(printed).toEqual([]);
    expect(errorLines.join()).toMatch(/^[A-Z].*[a-zæøå]\.$/);
  });
});

describe("ddh adjust", () => {
  it("prints both adjustments in the order given", () => {
    expect(runAdjust(["[0.5,0.01]"])).toBe(0);
    expect(JSON.parse(printed.join())).toEqual({ holm: [0.5, 0.02], bh: [0.5, 0.02] });
  });

  it.each(["[]", "[2]", "[-0.1]", '["0.1"]', "[null]", "0.1", "x"])("refuses %s", (word) => {
    expect(runAdjust([word])).toBe(2);
    expect([printed, errorLines.length]).toEqual([[], 1]);
  });
});
