/** A range of a film that was watched, in seconds. */
export type Range = [from: number, to: number];

/** Rounded to the millisecond: finer than any player reports, and without the errors of adding fractions. */
export const toMillisecond = (seconds: number) => Math.round(seconds * 1000) / 1000;

/** The same seconds as ascending ranges that do not touch. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** How many seconds merged ranges contain. */
export const totalSeconds = (ranges: readonly Range[]) =>
  toMillisecond(ranges.reduce((sum, [from, to]) => sum + to - from, 0));

/** The parts of the ranges that lie within a film of this length. */
export const clipRanges = (ranges: readonly Range[], lengthSeconds: number): Range[] =>
  ranges.filter(([from]) => from < lengthSeconds).map(([from, to]) => [from, Math.min(to, lengthSeconds)]);

/** The seconds of merged ranges that are not in the others. */
export function subtractRanges(ranges: readonly Range[], others: readonly Range[]): Range[] {
  const left: Range[] = [];
  for (const [from, to] of ranges) {
    let start = from;
    for (const [otherFrom, otherTo] of others) {
      if (otherTo <= start || otherFrom >= to) continue;
      if (otherFrom > start) left.push([start, otherFrom]);
      start = otherTo;
    }
    if (start < to) left.push([start, to]);
  }
  return left;
}

/** The ranges that have not been seen of a film of this length. */
export const missingRanges = (seen: readonly Range[], lengthSeconds: number) =>
  subtractRanges([[0, lengthSeconds]], seen);

/** The first `seconds` of the ranges. */
export function firstSeconds(ranges: readonly Range[], seconds: number): Range[] {
  const first: Range[] = [];
  let left = seconds;
  for (const [from, to] of ranges) {
    const until = Math.floor(Math.min(to, from + left) * 1000 + 1e-6) / 1000;
    if (until <= from) break;
    first.push([from, until]);
    left -= until - from;
  }
  return first;
}
