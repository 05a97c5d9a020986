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

/** better and worse: the interval of the change leaves zero out. open: it does not, so nothing can be told. */
export type Verdict = "better" | "worse" | "open";
/** Why two rounds are not compared on a question; of a round that stands alone, why it has no share. */
export type IncomparableReason = "one-round" | "changed" | "unknown" | "withheld" | "empty" | "unordered";

/** One question in a round, and in the one it is held against where both have it unchanged. */
export interface Change {
  question: PublishedQuestion;
  before: { question: PublishedQuestion; figure: Figure } | null;
  now: Figure | null;
  outcome: {
    comparison: Comparison;
    verdict: Verdict;
    /** The score test of the two best answers, when a target was registered; else Mann-Whitney's own p is adjusted. */
    score: { z: number; p: number } | null;
    /** p adjusted after Holm among targets, after Benjamini-Hochberg among the rest; and among how many. */
    adjusted: number;
    among: number;
  } | null;
  incomparable: IncomparableReason | null;
}

const noTargets: ReadonlySet<string> = new Set();

/**
 * Every question of the two rounds: the later's in its order, then what only the earlier asked. Adjusted p-values
 * cover this pair of rounds and these questions, those with a registered target apart. A question whose wording or scale
 * has changed stands twice, apart.
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

/** Whether a question is asked with the same words and answers in two rounds: only then can they be held together. */
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
  const apart = incomparableReason(question, figure, now);
  const told = apart ? null : compareFigures(figure, now);
  return { question, before: { question: before, figure }, now, outcome: told, incomparable: apart };
}

/** A question that the later round does not ask in these words. */
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
  for (const why of ["withheld", "unknown", "empty"] as const)
    if (figures.some(({ known }) => known === why)) return why;
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
    adjusted: comparison.mannWhitney.p,
    among: 1,
  };
}

/** Two families of their own: registered targets by a score test and Holm, the rest by Mann-Whitney and Benjamini-Hochberg. */
function withAdjusted(changes: Change[], targets: ReadonlySet<string>): Change[] {
  const told = (isTarget: boolean) =>
    changes.flatMap((change) =>
      change.outcome && targets.has(change.question.name) === isTarget ? [change.outcome] : [],
    );
  for (const one of told(true)) one.score = scoreTest(...topTwoProportions(one.comparison));
  adjustFamily(told(true), holm, ({ score }) => score!.p);
  adjustFamily(told(false), benjaminiHochberg, ({ comparison }) => comparison.mannWhitney.p);
  return changes;
}

type ComparisonOutcome = NonNullable<Change["outcome"]>;

function adjustFamily(
  family: ComparisonOutcome[],
  by: (ps: number[]) => number[],
  p: (told: ComparisonOutcome) => number,
): void {
  const adjusted = by(family.map(p));
  for (const [at, one] of family.entries())
    Object.assign(one, { adjusted: adjusted[at]!, among: family.length });
}

function topTwoProportions({ n, top2: { baseline, followUp } }: Comparison): [Proportion, Proportion] {
  const part = ({ share }: { share: number }, n: number) => ({ hits: Math.round(share * n), n });
  return [part(baseline, n[0]), part(followUp, n[1])];
}
