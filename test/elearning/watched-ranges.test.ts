import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clip,
  firstSeconds,
  merge,
  missing,
  type Range,
  total,
  without,
} from "../../app/elearning/kinds/film/ranges.ts";

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
        const merged = merge(ranges);
        expect(sorted(boxes(merged))).toEqual(sorted(boxes(ranges)));
        const gaps = merged.slice(1).map(([from], at) => from - merged[at]![1]);
        expect(gaps.every((gap) => gap > 0)).toBe(true);
        expect(total(merged)).toBe(boxes(ranges).size);
      }),
    );
  });

  it("merge to the same whatever their order, and never less than either part", () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, (some, others) => {
        const both = merge([...some, ...others]);
        expect(merge([...others, ...some])).toEqual(both);
        expect(merge([...merge(some), ...merge(others)])).toEqual(both);
        expect(total(both)).toBeGreaterThanOrEqual(Math.max(total(merge(some)), total(merge(others))));
      }),
    );
  });

  it("seen and missing make up the film", () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const seen = clip(merge(ranges), length);
        expect(total(seen) + total(missing(seen, length))).toBe(length);
        expect(merge([...seen, ...missing(seen, length)])).toEqual([[0, length]]);
      }),
    );
  });

  it("without others hold exactly the seconds the others lack", () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, (some, others) => {
        const left = [...boxes(some)].filter((second) => !boxes(others).has(second));
        expect(sorted(boxes(without(merge(some), merge(others))))).toEqual(sorted(new Set(left)));
      }),
    );
  });

  it("cut to the first seconds hold no more than these, from the front", () => {
    fc.assert(
      fc.property(anyRanges, fc.integer({ min: 0, max: 60 }), (ranges, seconds) => {
        const merged = merge(ranges);
        const kept = firstSeconds(merged, seconds);
        expect(total(kept)).toBe(Math.min(seconds, total(merged)));
        expect(sorted(boxes(kept))).toEqual(sorted(boxes(merged)).slice(0, total(kept)));
      }),
    );
  });

  it("does not change what it is given", () => {
    const given: Range[] = [
      [0, 3],
      [2, 5],
    ];
    merge(given);
    expect(given).toEqual([
      [0, 3],
      [2, 5],
    ]);
  });
});
