import { benjaminiHochberg, holm } from "../statistics/adjusted-p.ts";
import { type Comparison, compare } from "../statistics/compare.ts";
import { scoreTest } from "../statistics/score-test.ts";
import type { Proportion } from "../statistics/proportions.ts";
import {
  type PublishedQuestion,
  type Figure,
  figureOf,
  areAllKnown,
  maxAnswersToAQuestion,
  type ReceivedCounts,
} from "../figures/figures.ts";

export interface ComparedRound {
  received: ReceivedCounts;
  questions: PublishedQuestion[];
}

/** better and worse: the interval of the change excludes zero. open: it does not, so no change can be claimed. */
export type Verdict = "better" | "worse" | "open";
/** Why two rounds are not compared on a question; with one round only, why the question has no share. */
export type IncomparableReason = "one-round" | "changed" | "unknown" | "withheld" | "empty" | "unordered";

/** One question in a round, and in the earlier round where both asked it unchanged. */
export interface Change {
  question: PublishedQuestion;
  before: { question: PublishedQuestion; figure: Figure } | null;
  now: Figure | null;
  outcome: {
    comparison: Comparison;
    verdict: Verdict;
    /** The score test of the two best answers, when a target was registered; else Mann-Whitney's p is adjusted. */
    score: { z: number; p: number } | null;
    /** p adjusted by Holm among the targets, by Benjamini-Hochberg among the other questions. */
    adjustedP: number;
    /** How many p-values were adjusted together. */
    familySize: number;
  } | null;
  incomparable: IncomparableReason | null;
}

const noTargets: ReadonlySet<string> = new Set();

/**
 * Every question of the two rounds: the later's in its order, then those that only the earlier asked. p-values are adjusted
 * within this pair of rounds, those with a registered target separately. A question whose wording or scale has changed is
 * listed twice, once for each round.
 */
export function changesOf(
  earlier: ComparedRound | null,
  later: ComparedRound,
  targets = noTargets,
): Change[] {
  const pairs = later.questions.map((question) => {
    const before = earlier?.questions.find(({ name }) => name === question.name);
    return {
      question,
      before: before && isSameQuestion(before, question) ? before : null,
      changed: Boolean(before),
    };
  });
  const dropped = (earlier?.questions ?? []).filter(
    (question) => !pairs.some(({ before }) => before === question),
  );
  const changes = [
    ...pairs.map(({ question, before, changed }) =>
      changeOfQuestion(question, before, changed, earlier, later),
    ),
    ...dropped.map((question) => droppedQuestion(question, earlier!, later)),
  ];
  return withAdjusted(changes, targets);
}

/** The figures of one of a round's questions. */
export const figureInRound = ({ received, questions }: ComparedRound, question: PublishedQuestion) =>
  figureOf(question, received, maxAnswersToAQuestion(questions, received));

/** Whether two rounds asked a question with the same words and answers; only then are they compared. */
export const isSameQuestion = (a: PublishedQuestion, b: PublishedQuestion) =>
  a.title === b.title && a.ordered === b.ordered && a.scale.join("\n") === b.scale.join("\n");

function changeOfQuestion(
  question: PublishedQuestion,
  before: PublishedQuestion | null,
  changed: boolean,
  earlier: ComparedRound | null,
  later: ComparedRound,
): Change {
  const now = figureInRound(later, question);
  if (!earlier)
    return { question, before: null, now, outcome: null, incomparable: incomparableReason(question, now) };
  if (!before)
    return { question, before: null, now, outcome: null, incomparable: changed ? "changed" : "one-round" };
  const figure = figureInRound(earlier, before);
  const incomparable = incomparableReason(question, figure, now);
  const outcome = incomparable ? null : compareFigures(figure, now);
  return { question, before: { question: before, figure }, now, outcome, incomparable };
}

/** A question that the later round did not ask in these words. */
function droppedQuestion(question: PublishedQuestion, earlier: ComparedRound, later: ComparedRound): Change {
  const changed = later.questions.some(({ name }) => name === question.name);
  return {
    question,
    before: { question, figure: figureInRound(earlier, question) },
    now: null,
    outcome: null,
    incomparable: changed ? "changed" : "one-round",
  };
}

function incomparableReason({ ordered }: PublishedQuestion, ...figures: Figure[]): IncomparableReason | null {
  for (const reason of ["withheld", "unknown", "empty"] as const)
    if (figures.some(({ status }) => status === reason)) return reason;
  return ordered ? null : "unordered";
}

function compareFigures(before: Figure, now: Figure): Change["outcome"] {
  if (!areAllKnown(before.counts) || !areAllKnown(now.counts)) return null;
  const comparison = compare(before.counts, now.counts);
  const { low, high } = comparison.top2.difference;
  return {
    comparison,
    verdict: low > 0 ? "better" : high < 0 ? "worse" : "open",
    score: null,
    adjustedP: comparison.mannWhitney.p,
    familySize: 1,
  };
}

/** Adjusts two families: registered targets by a score test and Holm, the rest by Mann-Whitney and Benjamini-Hochberg. */
function withAdjusted(changes: Change[], targets: ReadonlySet<string>): Change[] {
  const outcomes = (isTarget: boolean) =>
    changes.flatMap((change) =>
      change.outcome && targets.has(change.question.name) === isTarget ? [change.outcome] : [],
    );
  for (const outcome of outcomes(true)) outcome.score = scoreTest(...topTwoProportions(outcome.comparison));
  adjustFamily(outcomes(true), holm, ({ score }) => score!.p);
  adjustFamily(outcomes(false), benjaminiHochberg, ({ comparison }) => comparison.mannWhitney.p);
  return changes;
}

type ComparisonOutcome = NonNullable<Change["outcome"]>;

function adjustFamily(
  family: ComparisonOutcome[],
  adjust: (ps: number[]) => number[],
  p: (outcome: ComparisonOutcome) => number,
): void {
  const adjusted = adjust(family.map(p));
  for (const [at, outcome] of family.entries())
    Object.assign(outcome, { adjustedP: adjusted[at]!, familySize: family.length });
}

function topTwoProportions({ n, top2: { baseline, followUp } }: Comparison): [Proportion, Proportion] {
  const toProportion = ({ share }: { share: number }, n: number) => ({ hits: Math.round(share * n), n });
  return [toProportion(baseline, n[0]), toProportion(followUp, n[1])];
}
