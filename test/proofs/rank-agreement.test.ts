/** The rank correlation by which the anonymity proof judges orders and lengths. */
import { describe, expect, it } from "vitest";
import { agreementOf, beyondChance, type Pair } from "./anonymity/rank-agreement.ts";

const pairs = (...values: number[]): Pair[] => values.map((value, at) => [at, value]);

describe("agreement of two measures", () => {
  it("counts pairs that agree minus pairs that disagree", () => {
    expect(agreementOf(pairs(1, 2, 3, 4))).toEqual({ agreeing: 6, variance: (4 * 3 * 13) / 18 });
    expect(agreementOf(pairs(4, 3, 2, 1)).agreeing).toBe(-6);
    expect(agreementOf(pairs(1, 3, 2, 4)).agreeing).toBe(4);
  });

  it("does not depend on the order of the pairs", () => {
    const list = pairs(5, 1, 4, 4, 2);
    expect(agreementOf(list.toReversed())).toEqual(agreementOf(list));
  });

  it("counts ties as neither, which lowers the variance", () => {
    const { agreeing, variance } = agreementOf([
      [1, 1],
      [1, 2],
      [2, 2],
    ]);
    expect(agreeing).toBe(1);
    // The orders of 1, 2, 2 beside 1, 1, 2 give 1 twice, 1 twice and -2 twice, with mean square 2.
    expect(variance).toBeCloseTo(2, 12);
  });

  it("is 0 for a measure that never changes", () => {
    expect(beyondChance([agreementOf(pairs(7, 7, 7, 7))])).toBe(0);
    expect(beyondChance([])).toBe(0);
  });

  it("adds up over independent lists", () => {
    const agreement = agreementOf(pairs(1, 2, 3, 4, 5));
    expect(beyondChance([agreement, agreement])).toBeCloseTo(beyondChance([agreement]) * Math.SQRT2, 12);
  });
});
