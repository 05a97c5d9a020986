import { topTwo } from "../statistics/compare.ts";
import { type Share, wilson } from "../statistics/proportions.ts";

/** One question of one round as it was published: what pages, charts and downloads are made from. */
export interface PublishedQuestion {
  name: string;
  title: string;
  /** The scale's answers, best first. */
  scale: string[];
  /** False when no end of the scale is the good one: then there are no two best. */
  ordered: boolean;
  /** How many gave each answer, in the scale's order. Null: not legible in the source, never zero. */
  counts: (number | null)[] | "withheld";
  /** Answers outside the scale ("Ved ikke"), counted apart. */
  outside: { text: string; count: number }[];
  /** Partial answers that held this question and are left out of it, being too few to be told of. */
  leftOut: number;
  /** What the source says of this question. */
  note: string | null;
}

/** What a round received, and how much of it the published figures are made from. */
export interface ReceivedCounts {
  whole: number;
  partial: number;
  /** Partial answers left out of every question because they are too few to be told of. */
  leftOut: number;
  /** The fewest answers that may be told of. */
  least: number;
}

/** What can be said of one question in one round. Nothing is computed from what is not known. */
export interface Figure {
  known: "known" | "unknown" | "withheld" | "empty";
  counts: (number | null)[];
  /** Valid answers; null when not known. */
  n: number | null;
  /** Answers received that hold none to this question; null when not known. */
  unanswered: number | null;
  shares: (number | null)[];
  top: Share | null;
  /** Where a known sum bounds the share of the two best though it is not known itself. */
  bounds: [low: number, high: number] | null;
}

const noFigure = (known: Figure["known"], counts: (number | null)[], unanswered: number | null): Figure => ({
  known,
  counts,
  n: known === "empty" ? 0 : null,
  unanswered,
  shares: counts.map(() => null),
  top: null,
  bounds: null,
});

const countShown = ({ whole, partial, leftOut }: ReceivedCounts) => whole + partial - leftOut;

/** The most answers that any of a round's questions is known to have; everyone received where no question is known. */
export function maxAnswersToAQuestion(questions: PublishedQuestion[], received: ReceivedCounts): number {
  const known = questions.flatMap(({ counts }) =>
    counts !== "withheld" && areAllKnown(counts) ? [counts.reduce((sum, count) => sum + count, 0)] : [],
  );
  return known.length > 0 ? Math.max(...known) : received.whole + received.partial;
}

/** The figures of one question; `received` is its round's, and `most` what its best answered question has. */
export function figureOf(
  { counts, outside, ordered, scale, leftOut }: PublishedQuestion,
  received: ReceivedCounts,
  most = received.whole + received.partial,
): Figure {
  if (counts === "withheld")
    return noFigure(
      "withheld",
      scale.map(() => null),
      null,
    );
  const besides = outside.reduce((sum, { count }) => sum + count, 0);
  if (!areAllKnown(counts)) {
    const span = ordered ? shareBounds(counts, received.whole, most) : null;
    return { ...noFigure("unknown", counts, null), bounds: span };
  }
  const n = counts.reduce((sum, count) => sum + count, 0);
  const unanswered = countShown(received) - n - besides - leftOut;
  if (n === 0) return noFigure("empty", counts, unanswered);
  return {
    known: "known",
    counts,
    n,
    unanswered,
    shares: counts.map((count) => count / n),
    top: ordered ? wilson(topTwo(counts)) : null,
    bounds: null,
  };
}

export const areAllKnown = (counts: (number | null)[]): counts is number[] => !counts.includes(null);

/**
 * Between what the share of the two best must lie, when unknown counts stand on one side of it only. At least everyone who
 * completed has answered. At most as many as on the question with most answers: people fall away on the way, and the
 * source of the one such round, the baseline of 2024, gives each question its own n of at most 186. Its leadership_focus,
 * [10, ?, 68, 36, 33], has 137 outside the two best: (175 − 137)/175 = 22 % up to (186 − 137)/186 = 26 %. All 194
 * received would give 29 %, but that more people should have answered this question than any other is not in the source.
 */
function shareBounds(
  counts: (number | null)[],
  whole: number,
  mostAnswered: number,
): [number, number] | null {
  const sum = (part: (number | null)[]) => part.reduce<number>((total, count) => total + (count ?? 0), 0);
  const best = counts.slice(0, 2);
  const rest = counts.slice(2);
  if (best.includes(null) && rest.includes(null)) return null;
  const known = sum(counts);
  const [fewest, most] = [Math.max(whole, known), Math.max(whole, known, mostAnswered)];
  if (fewest === 0) return null;
  const shareAt = (n: number) => (sum(best) + (best.includes(null) ? n - known : 0)) / n;
  const ends: [number, number] = [shareAt(fewest), shareAt(most)];
  return ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
}
