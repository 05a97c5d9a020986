import { bh } from "./statistics/adjust.ts";
import { type Comparison, compare } from "./statistics/compare.ts";
import { type Counted, type Figure, figureOf, isKnown, mostAnswered, type Received } from "./figures.ts";

export interface Round {
  received: Received;
  questions: Counted[];
}

/** better and worse: the interval of the change leaves zero out. open: it does not, so nothing can be told. */
export type Verdict = "better" | "worse" | "open";
/** Why two rounds are not compared on a question. */
export type Apart = "one-round" | "changed" | "unknown" | "withheld" | "empty" | "unordered";

/** One question in a round, and in the one it is held against where both have it unchanged. */
export interface Change {
  question: Counted;
  before: { question: Counted; figure: Figure } | null;
  now: Figure | null;
  told: {
    comparison: Comparison;
    verdict: Verdict;
    /** Mann-Whitney's p adjusted after Benjamini-Hochberg, and for how many questions. */
    adjusted: number;
    among: number;
  } | null;
  apart: Apart | null;
}

/**
 * Every question of the two rounds: the later's in its order, then what only the earlier asked. Adjusted p-values
 * cover this pair of rounds and these questions. A question whose wording or scale has changed stands twice, apart.
 */
export function changesOf(earlier: Round | null, later: Round): Change[] {
  const pairs = later.questions.map((question) => {
    const before = earlier?.questions.find(({ name }) => name === question.name);
    return { question, before: before && isSame(before, question) ? before : null, changed: Boolean(before) };
  });
  const dropped = (earlier?.questions ?? []).filter(
    (question) => !pairs.some(({ before }) => before === question),
  );
  const changes = [
    ...pairs.map(({ question, before, changed }) => changeOf(question, before, changed, earlier, later)),
    ...dropped.map((question) => alone(question, earlier!, later)),
  ];
  return withAdjusted(changes);
}

const figureIn = ({ received, questions }: Round, question: Counted) =>
  figureOf(question, received, mostAnswered(questions, received));

const isSame = (a: Counted, b: Counted) =>
  a.title === b.title && a.ordered === b.ordered && a.scale.join("\n") === b.scale.join("\n");

function changeOf(
  question: Counted,
  before: Counted | null,
  changed: boolean,
  earlier: Round | null,
  later: Round,
): Change {
  const now = figureIn(later, question);
  if (!before || !earlier)
    return { question, before: null, now, told: null, apart: changed ? "changed" : "one-round" };
  const figure = figureIn(earlier, before);
  const apart = apartOf(question, figure, now);
  const told = apart ? null : tell(figure, now);
  return { question, before: { question: before, figure }, now, told, apart };
}

/** A question that the later round does not ask in these words. */
function alone(question: Counted, earlier: Round, later: Round): Change {
  const changed = later.questions.some(({ name }) => name === question.name);
  return {
    question,
    before: { question, figure: figureIn(earlier, question) },
    now: null,
    told: null,
    apart: changed ? "changed" : "one-round",
  };
}

function apartOf({ ordered }: Counted, before: Figure, now: Figure): Apart | null {
  for (const why of ["withheld", "unknown", "empty"] as const)
    if (before.known === why || now.known === why) return why;
  return ordered ? null : "unordered";
}

function tell(before: Figure, now: Figure): Change["told"] {
  if (!isKnown(before.counts) || !isKnown(now.counts)) return null;
  const comparison = compare(before.counts, now.counts);
  const { low, high } = comparison.top2.difference;
  return {
    comparison,
    verdict: low > 0 ? "better" : high < 0 ? "worse" : "open",
    adjusted: comparison.mannWhitney.p,
    among: 1,
  };
}

function withAdjusted(changes: Change[]): Change[] {
  const told = changes.flatMap((change) => (change.told ? [change.told] : []));
  const adjusted = bh(told.map(({ comparison }) => comparison.mannWhitney.p));
  told.forEach((one, i) => {
    one.adjusted = adjusted[i]!;
    one.among = told.length;
  });
  return changes;
}
