import fc from "fast-check";
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

/** The simple way: one box a second. */
const boxes = (ranges: Range[]) => {
  const seen = new Set<number>();
  for (const [from, to] of ranges) for (let second = from; second < to; second++) seen.add(second);
  return seen;
};
const sorted = (set: Set<number>) => [...set].sort((a, b) => a - b);

describe("ranges", () => {
  it("merged hold the same seconds, ascend and never touch", () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const merged = mergeRanges(ranges);
        expect(sorted(boxes(merged))).toEqual(sorted(boxes(ranges)));
        const gaps = merged.slice(1).map(([from], at) => from - merged[at]![1]);
        expect(gaps.every((gap) => gap > 0)).toBe(true);
        expect(totalSeconds(merged)).toBe(boxes(ranges).size);
      }),
    );
  });

  it("merge to the same whatever their order, and never less than either part", () => {
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

  it("seen and missing make up the film", () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const seen = clipRanges(mergeRanges(ranges), length);
        expect(totalSeconds(seen) + totalSeconds(missingRanges(seen, length))).toBe(length);
        expect(mergeRanges([...seen, ...missingRanges(seen, length)])).toEqual([[0, length]]);
      }),
    );
  });

  it("without others hold exactly the seconds the others lack", () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, (some, others) => {
        const left = [...boxes(some)].filter((second) => !boxes(others).has(second));
        expect(sorted(boxes(subtractRanges(mergeRanges(some), mergeRanges(others))))).toEqual(
          sorted(new Set(left)),
        );
      }),
    );
  });

  it("cut to the first seconds hold no more than these, from the front", () => {
    fc.assert(
      fc.property(anyRanges, fc.integer({ min: 0, max: 60 }), (ranges, seconds) => {
        const merged = mergeRanges(ranges);
        const kept = firstSeconds(merged, seconds);
        expect(totalSeconds(kept)).toBe(Math.min(seconds, totalSeconds(merged)));
        expect(sorted(boxes(kept))).toEqual(sorted(boxes(merged)).slice(0, totalSeconds(kept)));
      }),
    );
  });

  it("does not change what it is given", () => {
    const given: Range[] = [
      [0, 3],
      [2, 5],
    ];
    mergeRanges(given);
    expect(given).toEqual([
      [0, 3],
      [2, 5],
    ]);
  });
});
