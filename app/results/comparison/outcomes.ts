import type { Change, ComparisonOutcome } from "./changes.ts";
import { type SmallestFound, smallestFoundAt } from "./verdicts.ts";

/** Whether a question's best and worst answers are its whole scale, so that the one change is the other turned. */
export const endsAreWhole = ({ ends }: Pick<ComparisonOutcome, "ends">): boolean =>
  2 * ends.answers === ends.of;

const knownSmallest = new WeakMap<ComparisonOutcome, SmallestFound>();

/** `smallestFoundAt` of a comparison, worked out once. */
export function smallestFound(outcome: ComparisonOutcome): SmallestFound {
  const known = knownSmallest.get(outcome);
  if (known) return known;
  const { comparison, familySize } = outcome;
  const smallest = smallestFoundAt(
    [comparison.best.baseline.share, comparison.worst.baseline.share],
    comparison.n,
    familySize,
  );
  knownSmallest.set(outcome, smallest);
  return smallest;
}

/** Whether any question's change is shown. Where none is, a result is drawn by the shares of its later round. */
export const areCompared = (changes: Pick<Change, "outcome">[]): boolean =>
  changes.some(({ outcome }) => outcome !== null);

/** Whether all compared questions are compared in the same municipalities, or in all. */
export const areSameMunicipalities = (changes: Pick<Change, "outcome">[]): boolean => {
  const compared = changes.flatMap(({ outcome }) => outcome?.shared ?? []);
  return new Set(compared.map(({ municipalities }) => municipalities.join())).size < 2;
};

/** The questions that can be drawn: those with a change; where no change is shown, those with a share. */
export const drawableChanges = (changes: Change[]): Change[] =>
  changes.filter(({ outcome, now }) => (areCompared(changes) ? outcome : now?.top));
