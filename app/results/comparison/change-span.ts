import type { Change } from "./changes.ts";

/** The span that all changes of a page are drawn to: symmetric, as fractions, up to the next ten percentage points. */
export function spanOfChanges(changes: Change[]): [number, number] {
  const ends = changes.flatMap(({ outcome }) =>
    outcome
      ? [outcome.comparison.best, outcome.comparison.worst].flatMap(({ difference }) => [
          -difference.low,
          difference.high,
        ])
      : [],
  );
  const reach = Math.max(0.1, Math.ceil(Math.max(0, ...ends) * 10) / 10);
  return [-reach, reach];
}
