import type { Change } from "./changes.ts";

/** How far the changes of a page reach, to the next ten percentage points: all are drawn to one measure. */
export function spanOfChanges(changes: Change[]): [number, number] {
  const ends = changes.flatMap(({ outcome: told }) =>
    told ? [-told.comparison.top2.difference.low, told.comparison.top2.difference.high] : [],
  );
  const reach = Math.max(0.1, Math.ceil(Math.max(0, ...ends) * 10) / 10);
  return [-reach, reach];
}
