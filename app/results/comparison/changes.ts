import { type Comparison, compare } from "../statistics/compare.ts";
import { answersAtEnd } from "../statistics/ends.ts";
import {
  type PublishedQuestion,
  type Figure,
  figureOf,
  areAllKnown,
  maxAnswersToAQuestion,
  type ReceivedCounts,
} from "../figures/figures.ts";
import { type ComparedPeople, minSharedAnswers, samePeople } from "./compared-people.ts";
import { halfWidthOf, type Verdict, verdictOf } from "./verdicts.ts";

export interface ComparedRound {
  received: ReceivedCounts;
  questions: PublishedQuestion[];
  /** Questions that the file it was imported from lacks. */
  notInFile?: { name: string }[];
}

/**
 * Why two rounds are not compared on a question; with one round only, why the question has no share. people: they asked others;
 * shared: too few answers from the municipalities that both asked, or their units are not shown; not-in-file: the file that one was
 * imported from lacks the question.
 */
export type IncomparableReason =
  | "one-round"
  | "not-in-file"
  | "changed"
  | "unknown"
  | "withheld"
  | "empty"
  | "few"
  | "unordered"
  | "people"
  | "shared";

/** How a question's best and worst answers changed between two rounds. */
export interface ComparisonOutcome {
  comparison: Comparison;
  /** The counts that were compared, the best answer first: of every answer, or of three bands where only some municipalities are compared. */
  counts: [baseline: number[], followUp: number[]];
  /** How many answers make up each end, of how many that the scale has. */
  ends: { answers: number; of: number };
  /** The municipalities that are compared where both rounds asked only some of the same, and those left out; null for everyone. */
  shared: { municipalities: string[]; leftOut: string[] } | null;
  /** How many questions are compared: each interval is as wide as that needs. */
  familySize: number;
  verdict: Verdict;
}

/** One question in a round, and in the earlier round where both asked it unchanged. */
export interface Change {
  question: PublishedQuestion;
  before: { question: PublishedQuestion; figure: Figure } | null;
  now: Figure | null;
  outcome: ComparisonOutcome | null;
  incomparable: IncomparableReason | null;
}

/** What of a question can be compared. */
type Comparable = Pick<ComparisonOutcome, "counts" | "ends" | "shared">;
type UnjudgedChange = Omit<Change, "outcome"> & { comparable: Comparable | null };

/**
 * Every question of the two rounds: the later's in its order, then those that only the earlier asked. Each interval is as wide as
 * the number of compared questions needs, so that all changes of this pair of rounds hold together. A question whose wording or
 * scale has changed is listed twice, once for each round.
 */
export function changesOf(
  earlier: ComparedRound | null,
  later: ComparedRound,
  people: ComparedPeople = samePeople,
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
  return judge([
    ...pairs.map(({ question, before, changed }) =>
      before
        ? pairOf(question, before, earlier!, later, people)
        : aloneNow(question, later, earlier && missingReason(question, earlier, changed)),
    ),
    ...dropped.map((question) => droppedQuestion(question, earlier!, later)),
  ]);
}

/** The figures of one of a round's questions. */
export const figureInRound = ({ received, questions }: ComparedRound, question: PublishedQuestion) =>
  figureOf(question, received, maxAnswersToAQuestion(questions, received));

/** Whether two rounds asked a question with the same words and answers; only then are they compared. */
export const isSameQuestion = (a: PublishedQuestion, b: PublishedQuestion) =>
  a.title === b.title && a.ordered === b.ordered && a.scale.join("\n") === b.scale.join("\n");

/** A question that has no counterpart: `reason` is null where there is no other round. */
function aloneNow(
  question: PublishedQuestion,
  later: ComparedRound,
  reason: IncomparableReason | null,
): UnjudgedChange {
  const now = figureInRound(later, question);
  const incomparable = reason ?? incomparableReason(question, now);
  return { question, before: null, now, comparable: null, incomparable };
}

/** Why a question has no counterpart in a round. */
function missingReason({ name }: PublishedQuestion, { notInFile = [] }: ComparedRound, changed: boolean) {
  if (changed) return "changed";
  return notInFile.some((question) => question.name === name) ? "not-in-file" : "one-round";
}

/** A question that the later round did not ask in these words. */
function droppedQuestion(
  question: PublishedQuestion,
  earlier: ComparedRound,
  later: ComparedRound,
): UnjudgedChange {
  const changed = later.questions.some(({ name }) => name === question.name);
  const incomparable = missingReason(question, later, changed);
  return {
    question,
    before: { question, figure: figureInRound(earlier, question) },
    now: null,
    comparable: null,
    incomparable,
  };
}

/** A question that both rounds asked in the same words. */
function pairOf(
  question: PublishedQuestion,
  before: PublishedQuestion,
  earlier: ComparedRound,
  later: ComparedRound,
  people: ComparedPeople,
): UnjudgedChange {
  const [figure, now] = [figureInRound(earlier, before), figureInRound(later, question)];
  const sides = { question, before: { question: before, figure }, now };
  const incomparable = incomparableReason(question, figure, now);
  const comparable = incomparable ? null : comparableCounts(question, [figure, now], people);
  if (typeof comparable === "string") return { ...sides, comparable: null, incomparable: comparable };
  return { ...sides, comparable, incomparable };
}

function incomparableReason({ ordered }: PublishedQuestion, ...figures: Figure[]): IncomparableReason | null {
  for (const reason of ["withheld", "unknown", "empty", "few"] as const)
    if (figures.some(({ status }) => status === reason)) return reason;
  return ordered ? null : "unordered";
}

/** What is compared of a question of which both rounds' counts are known, or why nothing is. */
function comparableCounts(
  { name, scale }: PublishedQuestion,
  figures: [Figure, Figure],
  { basis, shared }: ComparedPeople,
): Comparable | "people" | "shared" | null {
  if (basis.kind === "apart") return "people";
  const of = scale.length;
  if (basis.kind === "shared") {
    const part = shared.get(name);
    if (!part) return "shared";
    const { bands: counts, municipalities, leftOut } = part;
    return { counts, ends: { answers: Math.floor(of / 2), of }, shared: { municipalities, leftOut } };
  }
  const counts = figures.map((figure) => figure.counts) as [number[], number[]];
  if (!counts.every(areAllKnown)) return null;
  if (basis.kind === "same" && figures.some(({ n }) => (n ?? 0) < minSharedAnswers)) return "shared";
  return { counts, ends: { answers: answersAtEnd(of), of }, shared: null };
}

/** Compares what can be, each interval as wide as the number of compared questions needs. */
function judge(changes: UnjudgedChange[]): Change[] {
  const familySize = changes.filter(({ comparable }) => comparable).length;
  const z = familySize > 0 ? halfWidthOf(familySize) : 0;
  return changes.map(({ comparable, ...change }) => {
    if (!comparable) return { ...change, outcome: null };
    const comparison = compare(...comparable.counts, z);
    const verdict = verdictOf(comparison.best.difference, comparison.worst.difference);
    return { ...change, outcome: { ...comparable, comparison, familySize, verdict } };
  });
}
