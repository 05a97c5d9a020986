import type { Change, ComparisonOutcome } from "./changes.ts";
import { smallestFoundAt } from "./verdicts.ts";

/** Whether a question's best and worst answers are its whole scale, so that the one change is the other turned. */
export const endsAreWhole = ({ ends }: Pick<ComparisonOutcome, "ends">): boolean =>
  2 * ends.answers === ends.of;

const knownSmallest = new WeakMap<ComparisonOutcome, { change: number | null }>();

/** `smallestFoundAt` of a comparison, worked out once. */
export function smallestFound(outcome: ComparisonOutcome): number | null {
  const known = knownSmallest.get(outcome);
  if (known) return known.change;
  const { comparison, familySize } = outcome;
  const change = smallestFoundAt(
    [comparison.best.baseline.share, comparison.worst.baseline.share],
    comparison.n,
    familySize,
  );
  knownSmallest.set(outcome, { change });
  return change;
}

/** The questions whose change can be drawn; with one round only, those whose share can. */
export const drawableChanges = (changes: Change[], comparing: boolean): Change[] =>
  changes.filter(({ outcome, now }) => (comparing ? outcome : now?.top));
