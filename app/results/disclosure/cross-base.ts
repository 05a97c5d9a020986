/**
 * The one base of all crosses of a round: the complete answers that hold every crossed question. For each crossed question the complete
 * answers outside it are none, or enough and not alike, so that nobody can be worked out as the total minus a cross; where they are
 * not, answers are drawn out of the base by lot until they are, for all crossed questions at once. Words: audit-question.ts.
 */
import { reasonAgainst } from "./audit-question.ts";

/** At most this share of the base is drawn out of it. */
const maxDrawnShare = 0.1;

export interface CrossBase {
  /** By answer: whether it is in the base. */
  members: boolean[];
  size: number;
  drawnOut: number;
}

/** A crossed question: the band of each answer, null where it has none. */
interface CrossedQuestion {
  bands: (number | null)[];
}

/** Every base that may be tried, the largest first: the answers are drawn out in their order, which is the lot. */
export function* basesOf(
  isWhole: boolean[],
  crossed: CrossedQuestion[],
  minAnswers: number,
): Generator<CrossBase> {
  const members = isWhole.map((whole, at) => whole && crossed.every(({ bands }) => bands[at] !== null));
  const drawable = members.flatMap((isMember, at) => (isMember ? [at] : []));
  for (let drawnOut = 0; drawnOut <= Math.floor(drawable.length * maxDrawnShare); drawnOut++) {
    if (drawnOut > 0) members[drawable[drawnOut - 1]!] = false;
    const base = { members: [...members], size: drawable.length - drawnOut, drawnOut };
    if (crossed.every((question) => mayLeaveOutside(isWhole, base, question, minAnswers))) yield base;
  }
}

/** Whether the complete answers to a question outside the base are none, or enough and neither all nor all but one alike. */
function mayLeaveOutside(
  isWhole: boolean[],
  { members }: CrossBase,
  { bands }: CrossedQuestion,
  minAnswers: number,
): boolean {
  const counts = [0, 0, 0];
  for (const [at, band] of bands.entries()) if (isWhole[at] && band !== null && !members[at]) counts[band]!++;
  return counts.every((count) => count === 0) || reasonAgainst(counts, minAnswers) === null;
}
