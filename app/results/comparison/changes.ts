import { bh, holm } from "../statistics/adjusted-p.ts";
import { type Comparison, compare } from "../statistics/compare.ts";
import { scoreTest } from "../statistics/score-test.ts";
import type { Part } from "../statistics/proportions.ts";
import {
  type Counted,
  type Figure,
  figureOf,
  isKnown,
  mostAnswered,
  type Received,
} from "../figures/figures.ts";

export interface Round {
  received: Received;
  questions: Counted[];
}

/** better and worse: the interval of the change leaves zero out. open: it does not, so nothing can be told. */
export type Verdict = "better" | "worse" | "open";
/** Why two rounds are not compared on a question; of a round that stands alone, why it has no share. */
export type Apart = "one-round" | "changed" | "unknown" | "withheld" | "empty" | "unordered";

/** One question in a round, and in the one it is held against where both have it unchanged. */
export interface Change {
  question: Counted;
  before: { question: Counted; figure: Figure } | null;
  now: Figure | null;
  told: {
    comparison: Comparison;
    verdict: Verdict;
    /** The score test of the two best answers, when a target was registered; else Mann-Whitney's own p is adjusted. */
    score: { z: number; p: number } | null;
    /** p adjusted after Holm among targets, after Benjamini-Hochberg among the rest; and among how many. */
    adjusted: number;
    among: number;
  } | null;
  apart: Apart | null;
}

const none: ReadonlySet<string> = new Set();

/**
 * Every question of the two rounds: the later's in its order, then what only the earlier asked. Adjusted p-values
 * cover this pair of rounds and these questions, those with a registered target apart. A question whose wording or scale
 * has changed stands twice, apart.
 */
export function changesOf(earlier: Round | null, later: Round, targets = none): Change[] {
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
  return withAdjusted(changes, targets);
}

/** The figures of one of a round's questions. */
export const figureIn = ({ received, questions }: Round, question: Counted) =>
  figureOf(question, received, mostAnswered(questions, received));

/** Whether a question is asked with the same words and answers in two rounds: only then can they be held together. */
export const isSame = (a: Counted, b: Counted) =>
  a.title === b.title && a.ordered === b.ordered && a.scale.join("\n") === b.scale.join("\n");

function changeOf(
  question: Counted,
  before: Counted | null,
  changed: boolean,
  earlier: Round | null,
  later: Round,
): Change {
  const now = figureIn(later, question);
  if (!earlier) return { question, before: null, now, told: null, apart: apartOf(question, now) };
  if (!before) return { question, before: null, now, told: null, apart: changed ? "changed" : "one-round" };
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

function apartOf({ ordered }: Counted, ...figures: Figure[]): Apart | null {
  for (const why of ["withheld", "unknown", "empty"] as const)
    if (figures.some(({ known }) => known === why)) return why;
  return ordered ? null : "unordered";
}

function tell(before: Figure, now: Figure): Change["told"] {
  if (!isKnown(before.counts) || !isKnown(now.counts)) return null;
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
      change.told && targets.has(change.question.name) === isTarget ? [change.told] : [],
    );
  for (const one of told(true)) one.score = scoreTest(...topsOf(one.comparison));
  adjust(told(true), holm, ({ score }) => score!.p);
  adjust(told(false), bh, ({ comparison }) => comparison.mannWhitney.p);
  return changes;
}

type Told = NonNullable<Change["told"]>;

function adjust(family: Told[], by: (ps: number[]) => number[], p: (told: Told) => number): void {
  const adjusted = by(family.map(p));
  for (const [at, one] of family.entries())
    Object.assign(one, { adjusted: adjusted[at]!, among: family.length });
}

function topsOf({ n, top2: { baseline, followUp } }: Comparison): [Part, Part] {
  const part = ({ share }: { share: number }, n: number) => ({ hits: Math.round(share * n), n });
  return [part(baseline, n[0]), part(followUp, n[1])];
}
