import fc from "../fast-check.ts";
import { describe, expect, it } from "vitest";
import {
  clipRanges,
  firstSeconds,
  mergeRanges,
  missingRanges,
  type Range,
  totalSeconds,
  subtractRanges,
} from "../../app/elearning/courses/watched-ranges.ts";

const length = 40;
const anyRange = fc
  .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 1, max: 12 }))
  .map(([from, seconds]): Range => [from, from + seconds]);
const anyRanges = fc.array(anyRange, { maxLength: 12 });

/** A simple reference: the set of seconds. */
const secondsIn = (ranges: Range[]) => {
  const seen = new Set<number>();
  for (const [from, to] of ranges) for (let second = from; second < to; second++) seen.add(second);
  return seen;
};
const sorted = (set: Set<number>) => [...set].sort((a, b) => a - b);

describe("ranges", () => {
  it("cover the same seconds after merging, ascend and never touch", () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const merged = mergeRanges(ranges);
        expect(sorted(secondsIn(merged))).toEqual(sorted(secondsIn(ranges)));
        const gaps = merged.slice(1).map(([from], at) => from - merged[at]![1]);
        expect(gaps.every((gap) => gap > 0)).toBe(true);
        expect(totalSeconds(merged)).toBe(secondsIn(ranges).size);
      }),
    );
  });

  it("merge to the same in any order, and to no less than either part", () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, (some, others) => {
        const both = mergeRanges([...some, ...others]);
        expect(mergeRanges([...others, ...some])).toEqual(both);
        expect(mergeRanges([...mergeRanges(some), ...mergeRanges(others)])).toEqual(both);
        expect(totalSeconds(both)).toBeGreaterThanOrEqual(
          Math.max(totalSeconds(mergeRanges(some)), totalSeconds(mergeRanges(others))),
        );
      }),
    );
  });

  it("seen and missing cover the film together", () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const seen = clipRanges(mergeRanges(ranges), length);
        expect(totalSeconds(seen) + totalSeconds(missingRanges(seen, length))).toBe(length);
        expect(mergeRanges([...seen, ...missingRanges(seen, length)])).toEqual([[0, length]]);
      }),
    );
  });

  it("subtracted by others cover exactly the seconds the others lack", () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, (some, others) => {
        const rest = [...secondsIn(some)].filter((second) => !secondsIn(others).has(second));
        expect(sorted(secondsIn(subtractRanges(mergeRanges(some), mergeRanges(others))))).toEqual(
          sorted(new Set(rest)),
        );
      }),
    );
  });

  it("cut to the first seconds cover no more than these, from the start", () => {
    fc.assert(
      fc.property(anyRanges, fc.integer({ min: 0, max: 60 }), (ranges, seconds) => {
        const merged = mergeRanges(ranges);
        const cut = firstSeconds(merged, seconds);
        expect(totalSeconds(cut)).toBe(Math.min(seconds, totalSeconds(merged)));
        expect(sorted(secondsIn(cut))).toEqual(sorted(secondsIn(merged)).slice(0, totalSeconds(cut)));
      }),
    );
  });

  it("are not changed by merging", () => {
    const ranges: Range[] = [
      [0, 3],
      [2, 5],
    ];
    mergeRanges(ranges);
    expect(ranges).toEqual([
      [0, 3],
      [2, 5],
    ]);
  });
});
