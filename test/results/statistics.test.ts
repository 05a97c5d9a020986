import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../app/results/statistics/adjusted-p.ts";
import { chiSquare } from "../../app/results/statistics/chi-square.ts";
import { compare } from "../../app/results/statistics/compare.ts";
import { mannWhitney } from "../../app/results/statistics/mann-whitney.ts";
import { newcombe, wilson } from "../../app/results/statistics/proportions.ts";
import { chiSquareTail, normalTails } from "../../app/results/statistics/tail-probabilities.ts";

describe("a share", () => {
  it("has the interval that Wilson gives for 81 of 263", () => {
    const { low, high } = wilson({ hits: 81, n: 263 });
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(["0.2553", "0.3662"]);
  });

  it("of none or of all ends exactly at 0 or 1, and still has an interval", () => {
    // z² / (n + z²) with z² = 3.8415 and n = 10.
    expect(wilson({ hits: 0, n: 10 })).toEqual({ share: 0, low: 0, high: expect.closeTo(0.27754, 4) });
    expect(wilson({ hits: 10, n: 10 })).toEqual({ share: 1, low: expect.closeTo(0.72246, 4), high: 1 });
  });

  it("of one answer has a wide interval", () => {
    expect(wilson({ hits: 1, n: 1 }).low).toBeCloseTo(1 / (1 + 3.841459), 5);
  });

  it("of no answers throws instead of being zero", () => {
    expect(() => wilson({ hits: 0, n: 0 })).toThrow("unknown");
  });

  it("changes by Newcombe's interval: 48 of 80, then 56 of 70", () => {
    const { points, low, high } = newcombe({ hits: 48, n: 80 }, { hits: 56, n: 70 });
    expect([points, low, high].map((x) => x.toFixed(4))).toEqual(["0.2000", "0.0524", "0.3339"]);
  });

  it("cannot change by more than 100 points", () => {
    expect(newcombe({ hits: 9, n: 9 }, { hits: 0, n: 9 })).toMatchObject({ points: -1, low: -1 });
  });
});

describe("Mann-Whitney from counts", () => {
  it("counts pairs won by the follow-up, with ties as half", () => {
    // Baseline: good, bad. Follow-up: good, good. Pairs: tie, win, tie, win = 3 of 4.
    expect(mannWhitney([1, 0, 1], [2, 0, 0]).u).toBe(3);
  });

  it("corrects the variance for ties", () => {
    // N = 4, ties of 3: variance = 4/12 · (5 - 24/12) = 1, so z = (3 - 2) / 1.
    expect(mannWhitney([1, 0, 1], [2, 0, 0])).toEqual({ u: 3, z: 1, p: expect.closeTo(0.31731, 5) });
  });

  it("finds no difference where all answers are the same, without dividing by zero", () => {
    expect(mannWhitney([0, 7, 0], [0, 5, 0])).toEqual({ u: 17.5, z: 0, p: 1 });
  });

  it("detects an order that χ² does not", () => {
    const comparison = compare([10, 30, 60], [60, 30, 10]);
    expect(comparison.superiority).toBeGreaterThan(0.5);
    expect(compare([60, 30, 10], [10, 30, 60]).cliffsDelta).toBeCloseTo(-comparison.cliffsDelta, 12);
  });
});

describe("χ²", () => {
  it("is that of the smokers in four groups of patients", () => {
    const { statistic, df, p } = chiSquare([83, 90, 129, 70], [3, 3, 7, 12]);
    expect([statistic.toFixed(4), df, p.toFixed(6)]).toEqual(["12.6004", 3, "0.005585"]);
  });

  it("leaves out a column that is empty in both", () => {
    expect(chiSquare([10, 0, 20], [20, 0, 10])).toEqual(chiSquare([10, 20], [20, 10]));
  });

  it("is 0 with one column", () => {
    expect(chiSquare([0, 4], [0, 9])).toEqual({ statistic: 0, df: 0, p: 1 });
  });
});

describe("tails", () => {
  it("agree with the tables", () => {
    expect(normalTails(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(normalTails(-2.5758293035489004)).toBeCloseTo(0.01, 12);
    expect(normalTails(0)).toBe(1);
    expect(chiSquareTail(5.991464547107979, 2)).toBeCloseTo(0.05, 12);
    expect(chiSquareTail(7.814727903251179, 3)).toBeCloseTo(0.05, 12);
  });

  it("keep their precision far out", () => {
    expect(normalTails(8) / 1.244192114854348e-15).toBeCloseTo(1, 10);
  });
});

describe("adjusted p-values", () => {
  it("come in the order given", () => {
    // Holm: 4·0.005, 3·0.01, 2·0.03, each at least the previous. BH: the smallest of 4p/rank from there up.
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => p.toFixed(4))).toEqual([
      "0.0300",
      "0.0600",
      "0.0600",
      "0.0200",
    ]);
    expect(benjaminiHochberg([0.01, 0.04, 0.03, 0.005]).map((p) => p.toFixed(4))).toEqual([
      "0.0200",
      "0.0400",
      "0.0400",
      "0.0200",
    ]);
  });

  it("never exceed 1, and are an empty list for an empty list", () => {
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
    expect(benjaminiHochberg([1, 1, 1])).toEqual([1, 1, 1]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
