/** The measure by which the anonymity proof judges orders and lengths. */
import { describe, expect, it } from "vitest";
import { agreementOf, beyondChance, type Pair } from "./anonymity/rank-agreement.ts";

const pairs = (...values: number[]): Pair[] => values.map((value, at) => [at, value]);

describe("agreement of two measures", () => {
  it("counts every pair that agrees, and takes away every pair that does not", () => {
    expect(agreementOf(pairs(1, 2, 3, 4))).toEqual({ agreeing: 6, variance: (4 * 3 * 13) / 18 });
    expect(agreementOf(pairs(4, 3, 2, 1)).agreeing).toBe(-6);
    expect(agreementOf(pairs(1, 3, 2, 4)).agreeing).toBe(4);
  });

  it("does not depend on the order in which the pairs come", () => {
    const list = pairs(5, 1, 4, 4, 2);
    expect(agreementOf(list.toReversed())).toEqual(agreementOf(list));
  });

  it("takes ties for no agreement, and for less that chance could do", () => {
    const { agreeing, variance } = agreementOf([
      [1, 1],
      [1, 2],
      [2, 2],
    ]);
    expect(agreeing).toBe(1);
    // Every order of 1, 2, 2 beside 1, 1, 2: twice 1, twice 1 and twice -2, whose mean square is 2.
    expect(variance).toBeCloseTo(2, 12);
  });

  it("says nothing of a measure that never changes", () => {
    expect(beyondChance([agreementOf(pairs(7, 7, 7, 7))])).toBe(0);
    expect(beyondChance([])).toBe(0);
  });

  it("adds up over lists that tell nothing of each other", () => {
    const one = agreementOf(pairs(1, 2, 3, 4, 5));
    expect(beyondChance([one, one])).toBeCloseTo(beyondChance([one]) * Math.SQRT2, 12);
  });
});
