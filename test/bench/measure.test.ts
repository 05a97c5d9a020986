import { describe, expect, it } from "vitest";
import { percentile } from "./measure.ts";

describe("a percentile", () => {
  const times = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];

  it("is one of the measured times: the smallest that at least this share does not exceed", () => {
    expect(percentile(times, 0.5)).toBe(5);
    expect(percentile(times, 0.99)).toBe(10);
    expect(percentile(times, 0.1)).toBe(1);
    expect(percentile([7], 0.5)).toBe(7);
  });

  it("does not sort the list it is given", () => {
    percentile(times, 0.5);
    expect(times[0]).toBe(5);
  });
});
