import type { Difference } from "../statistics/proportions.ts";
import { smallestChanges } from "../statistics/smallest-change.ts";
import { normalQuantile } from "../statistics/tail-probabilities.ts";

/**
 * What a question's two changes say together. polarised: the best and the worst answers both rose; converged: both fell; better and
 * worse: one of them moved for the better or the worse; unclear: neither can be told from no change.
 */
export type Verdict = "polarised" | "converged" | "better" | "worse" | "unclear";

/** 1 for a rise, -1 for a fall, 0 where the interval holds zero. */
export const directionOf = ({ low, high }: Difference): -1 | 0 | 1 => (low > 0 ? 1 : high < 0 ? -1 : 0);

/** The verdict of the changes in the best and in the worst answers: the two together first, then each by itself. */
export function verdictOf(bestAnswers: Difference, worstAnswers: Difference): Verdict {
  const [best, worst] = [directionOf(bestAnswers), directionOf(worstAnswers)];
  if (best === worst && best !== 0) return best > 0 ? "polarised" : "converged";
  if (best > 0 || worst < 0) return "better";
  return best < 0 || worst > 0 ? "worse" : "unclear";
}

/** How often, at most, any of a pair of rounds' questions is given a change that has not happened. */
const familyAlpha = 0.05;

/** The error allowed to one interval where this many questions are compared: each has two (Bonferroni). */
export const alphaOf = (comparedQuestions: number): number => familyAlpha / (2 * comparedQuestions);

/** The half-width of each interval, in standard deviations, where this many questions are compared. */
export const halfWidthOf = (comparedQuestions: number): number => normalQuantile(alphaOf(comparedQuestions));

/** The smallest change of the best and of the worst answers that would have been found, as fractions; null where none would. */
export interface SmallestFound {
  best: number | null;
  worst: number | null;
}

/**
 * The smallest change of each end that would have been found in four rounds of five, up or down. `shares` are those of the baseline, `n`
 * the answers then and now.
 */
export function smallestFoundAt(
  shares: [best: number, worst: number],
  n: [number, number],
  comparedQuestions: number,
): SmallestFound {
  const z = halfWidthOf(comparedQuestions);
  const [best, worst] = shares.map((share) => {
    const moves = Object.values(smallestChanges(share, n, z)).filter((move) => move !== null);
    return moves.length > 0 ? Math.max(...moves) : null;
  }) as [number | null, number | null];
  return { best, worst };
}
