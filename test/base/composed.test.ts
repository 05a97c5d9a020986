import { describe, expect, it } from "vitest";
import { composed, decomposed } from "../../app/base/composed.ts";

const [acute, below] = ["\u0301", "\u0323"];

describe("a text", () => {
  it("is composed of whole letters, or taken apart into letters and marks", () => {
    expect(composed("e\u0301n a\u030aben")).toBe("\u00e9n \u00e5ben");
    expect(decomposed("\u00e9n")).toBe("e\u0301n");
  });

  it("keeps thirty marks in a row, which no language has, and no more", () => {
    expect(composed(`x${below.repeat(30)}y`)).toBe(`x${below.repeat(30)}y`);
    expect(composed(`x${below.repeat(31)}y`)).toBe(`x${below.repeat(30)}y`);
    expect(decomposed(`${"x".repeat(3)}${(acute + below).repeat(500_000)}`)).toHaveLength(33);
  });
});
