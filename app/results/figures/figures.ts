import type { WithheldReason } from "../../../db/enums.ts";
import { answersAtEnd, bestEnd } from "../statistics/ends.ts";
import { type Share, wilson } from "../statistics/proportions.ts";
import { bandOf } from "./withholding.ts";

/** One question of one round as it was published: what pages, charts and downloads are made from. */
export interface PublishedQuestion {
  name: string;
  title: string;
  /** The scale's answers, best first. */
  scale: string[];
  /** False when neither end of the scale is the good one, so that there are no best answers. */
  ordered: boolean;
  /** How many gave each answer, in the scale's order. Null: not legible in the source, never zero. */
  counts: (number | null)[] | "withheld";
  /** Answers outside the scale ("Ved ikke"), counted apart. Null: withheld with the others. */
  outside: { text: string; count: number | null }[];
  /** How many answered, where they are shown though the counts are withheld; null otherwise. */
  answers: number | null;
  /** Why the counts are withheld, where that is known. */
  withheld: WithheldReason | null;
  /** Partial responses that answered this question and are left out of it, being too few to show. */
  leftOut: number;
  /** What the source says of this question. */
  note: string | null;
}

/** What a round received, and how much of it the published figures are made from. */
export interface ReceivedCounts {
  complete: number;
  partial: number;
  /** Partial responses left out of every question because they are too few to show. */
  leftOut: number;
  /** The fewest answers that may be shown. */
  minAnswers: number;
}

/** From so many answers on a group has shares: below, only how many gave an answer of each band. */
export const minAnswersForShare = 10;

/** What is known of one question in one round. Nothing is computed from what is not known. */
export interface Figure {
  /** few: fewer than `minAnswersForShare` answers, of which only `bands` is shown. */
  status: "known" | "unknown" | "withheld" | "empty" | "few";
  counts: (number | null)[];
  /** The counts of the bands, where the answers are too few for each answer's count; otherwise null. */
  bands: number[] | null;
  /** Valid answers; null when not known. */
  n: number | null;
  /** Responses without an answer to this question; null when not known. */
  unanswered: number | null;
  shares: (number | null)[];
  /** The share of the best answers (statistics/ends.ts); null when it is not known or the scale has no good end. */
  top: Share | null;
  /** The bounds of that share where a known sum sets them though the share is not known. */
  bounds: [low: number, high: number] | null;
}

const notKnown = () => null;

const figureWithoutShares = (
  status: Figure["status"],
  counts: (number | null)[],
  unanswered: number | null,
): Figure => ({
  status,
  counts,
  bands: null,
  n: status === "empty" ? 0 : null,
  unanswered,
  shares: counts.map(notKnown),
  top: null,
  bounds: null,
});

/** How many responses a round received, complete and partial. */
export const countReceived = ({ complete, partial }: ReceivedCounts): number => complete + partial;

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const sumOfKnown = (counts: (number | null)[]) => sum(counts.map((count) => count ?? 0));

/** The most answers that any of a round's questions is known to have; everyone received where no question is known. */
export function maxAnswersToAQuestion(questions: PublishedQuestion[], received: ReceivedCounts): number {
  const known = questions.flatMap(({ counts }) =>
    counts !== "withheld" && areAllKnown(counts) ? [sum(counts)] : [],
  );
  return known.length > 0 ? Math.max(...known) : countReceived(received);
}

/** The figures of one question. `received` is its round's; `maxAnswers` is what the round's most answered question has. */
export function figureOf(
  { counts, outside, ordered, scale, leftOut, answers }: PublishedQuestion,
  received: ReceivedCounts,
  maxAnswers = countReceived(received),
): Figure {
  const responses = countReceived(received) - received.leftOut - leftOut;
  if (counts === "withheld") {
    // How many chose an answer outside the scale is withheld too, and so is the difference that would tell it.
    const unanswered = answers === null || outside.length > 0 ? null : responses - answers;
    return { ...figureWithoutShares("withheld", scale.map(notKnown), unanswered), n: answers };
  }
  if (!areAllKnown(counts)) {
    const bounds = ordered ? shareBounds(counts, received.complete, maxAnswers) : null;
    return { ...figureWithoutShares("unknown", counts, null), bounds };
  }
  const n = sum(counts);
  const unanswered = responses - n - sumOfKnown(outside.map(({ count }) => count));
  if (n === 0) return figureWithoutShares("empty", counts, unanswered);
  if (n < minAnswersForShare) {
    const none = figureWithoutShares("few", counts.map(notKnown), unanswered);
    return { ...none, n, bands: bandsOf({ scale, ordered }, counts) };
  }
  return {
    status: "known",
    counts,
    bands: null,
    n,
    unanswered,
    shares: counts.map((count) => count / n),
    top: ordered ? wilson(bestEnd(counts)) : null,
    bounds: null,
  };
}

/**
 * How many answers each band has, from the count of each answer: three, the best first; the answers themselves where none is better
 * than another. Null where such answers are more than three, since they have no bands.
 */
export function bandsOf(
  { scale, ordered }: Pick<PublishedQuestion, "scale" | "ordered">,
  counts: number[],
): number[] | null {
  const of = { name: "", ordered, categories: scale.length, choices: scale.length };
  const bands = Array.from({ length: ordered ? 3 : scale.length }, () => 0);
  for (const [at, count] of counts.entries()) {
    const band = bandOf(of, at);
    if (band === null) return null;
    bands[band]! += count;
  }
  return bands;
}

export const areAllKnown = (counts: (number | null)[]): counts is number[] => !counts.includes(null);

/**
 * The bounds of the share of the best answers when unknown counts stand on one side of it only. At least everyone who
 * completed has answered. At most as many as on the question with most answers: people fall away on the way, and the
 * source of the one such round, the baseline of 2024, gives each question its own n of at most 186. Its leadership_focus,
 * [10, ?, 68, 36, 33], has 137 outside the two best: (175 − 137)/175 = 22 % up to (186 − 137)/186 = 26 %. All 194
 * received would give 29 %, but that more people should have answered this question than any other is not in the source.
 */
function shareBounds(
  counts: (number | null)[],
  complete: number,
  maxAnswers: number,
): [number, number] | null {
  const ends = answersAtEnd(counts.length);
  const [best, rest] = [counts.slice(0, ends), counts.slice(ends)];
  if (best.includes(null) && rest.includes(null)) return null;
  const known = sumOfKnown(counts);
  const [minN, maxN] = [Math.max(complete, known), Math.max(complete, known, maxAnswers)];
  if (minN === 0) return null;
  const shareAt = (n: number) => (sumOfKnown(best) + (best.includes(null) ? n - known : 0)) / n;
  const bounds: [number, number] = [shareAt(minN), shareAt(maxN)];
  return bounds[0] <= bounds[1] ? bounds : [bounds[1], bounds[0]];
}
