import { and, count, eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { counts, crosses, publications, responseRates } from "../../../db/schema/results.ts";
import { invitations, responses, rounds, roundUnits } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { markPublished } from "../../surveys/rounds/published-state.server.ts";
import {
  countedQuestionsOf,
  type CountedQuestion,
  type Questionnaire,
} from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { crossTabulate, hasNestedUnit } from "../figures/cross-tabulation.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import type { CrossChoice } from "./cross-choice.ts";
import { findReaders } from "./readers.server.ts";
import { questionScale, scaleOf } from "../figures/scale.ts";
import {
  type Answer,
  type FrozenGroup,
  freezeQuestion,
  freezeRates,
  totalUnit,
} from "../figures/withholding.ts";

/** Wellbeing by whether the guide is found, and by the training. */
const usualCrossChoices: CrossChoice[] = ["guide_found", "trained_day", "trained_elearning"].map((rows) => ({
  rows,
  columns: "wellbeing",
}));

/** The crosses that are proposed: the usual ones whose questions the questionnaire has. */
export function usualCrosses(questionnaire: Questionnaire): CrossChoice[] {
  const questions = countedQuestionsOf(questionnaire);
  return usualCrossChoices.filter((choice) => areBothAsked(choice, questions));
}

/**
 * Publishes a closed round, once. It is the only reader of answers, which it turns into the frozen figures that everything else
 * reads, withheld where they must be. Everyone can see them from the same moment and gets a letter about it; an evaluation of a
 * course day is for the secretariat only, and nobody gets a letter. Without `chosen`, the usual crosses. Refuses a round that is
 * not closed, and a cross of questions that it does not have. Throws when the answers do not add up to what was received, or hold
 * a choice that no question offers.
 */
export function publish(roundId: number, actor: Actor, now: Date, chosen?: CrossChoice[]) {
  return writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state === "published") return { refused: "published" } as const;
    if (round.state !== "closed") return { refused: "not-closed" } as const;
    const questionnaire = frozenQuestionnaire(round.questionnaireHash, tx);
    const questions = countedQuestionsOf(questionnaire);
    const crossings = chosen ?? usualCrosses(questionnaire);
    if (!crossings.every((crossing) => areBothAsked(crossing, questions)))
      return { refused: "cross" } as const;
    const answers = readResponses(tx, round, questions);
    freezeFigures(tx, round, questions, crossings, answers);
    for (const rate of ratesByUnit(tx, round, answers))
      tx.insert(responseRates)
        .values({ roundId, ...rate })
        .run();
    markPublished(tx, roundId);
    tx.insert(publications).values({ roundId, at: now }).run();
    for (const reader of isEvaluation(round) ? [] : findReaders(tx, now))
      postResultsLetter(tx, round, reader, now);
    trace(tx, actor, { act: "round-published", scope: `round:${roundId}` }, now);
    return { published: true } as const;
  });
}

const areBothAsked = ({ rows, columns }: CrossChoice, questions: CountedQuestion[]) =>
  rows !== columns && [rows, columns].every((question) => questions.some(({ name }) => name === question));

type RoundRow = typeof rounds.$inferSelect;

/** A round's responses. Partial ones that were too few were counted at closing and not stored. */
function readResponses(tx: Tx, round: RoundRow, questions: CountedQuestion[]): Answer[] {
  const stored = tx
    .select({ choices: responses.choices, unit: responses.unit })
    .from(responses)
    .where(eq(responses.roundId, round.id))
    .all();
  const [complete, partial] = [round.completed ?? 0, round.partial ?? 0];
  if (stored.length !== complete + (partial < round.thresholds.unit ? 0 : partial))
    throw new Error(
      `Round ${round.id}: ${stored.length} responses are stored of ${complete} complete and ${partial} partial.`,
    );
  const positions = new Map(questions.map((question) => [question.name, positionsOf(question)]));
  return stored.map(({ choices, unit }) => ({ unit, chosen: toPositions(choices, positions) }));
}

function positionsOf(question: CountedQuestion): Map<string, number> {
  const { scale, outsideScale } = scaleOf(question);
  return new Map([...scale, ...outsideScale].map(({ value }, at) => [value, at]));
}

function toPositions(
  choices: Record<string, string>,
  positions: Map<string, Map<string, number>>,
): Answer["chosen"] {
  const chosen: Answer["chosen"] = {};
  for (const [name, value] of Object.entries(choices)) {
    const at = positions.get(name)?.get(value);
    if (at === undefined) throw new Error(`${name} offers no "${value}".`);
    chosen[name] = at;
  }
  return chosen;
}

function freezeFigures(
  tx: Tx,
  { id: roundId, thresholds: { unit: minAnswers } }: RoundRow,
  questions: CountedQuestion[],
  crossings: CrossChoice[],
  answers: Answer[],
): void {
  const scales = new Map(questions.map((question) => [question.name, questionScale(question)]));
  const shown = new Map(
    [...scales].map(([name, scale]) => [name, freezeQuestion(scale, answers, minAnswers)]),
  );
  const rows = [...shown].flatMap(([question, groups]) =>
    groups.flatMap(({ unit, counts: bands }) =>
      bands.map((count, band) => ({ roundId, unit, question, band, count })),
    ),
  );
  for (const row of rows) tx.insert(counts).values(row).run();
  for (const crossing of crossings) {
    const grid = crossTabulate(
      scales.get(crossing.rows)!,
      scales.get(crossing.columns)!,
      answers,
      minAnswers,
    );
    const isSafe = grid && !hasNestedUnit(grid, unitBands(shown.get(crossing.rows)!), minAnswers);
    tx.insert(crosses)
      .values({ roundId, ...crossing, grid: isSafe ? grid : null })
      .onConflictDoNothing()
      .run();
  }
}

const unitBands = (groups: FrozenGroup[]) =>
  groups.filter(({ unit }) => unit !== totalUnit).map(({ counts: bands }) => bands);

/**
 * Response rates by unit. None where there are fewer invitations than people who were asked: someone has been forgotten since
 * closing, and the difference would reveal whether they answered.
 */
function ratesByUnit(tx: Tx, { id, invited, thresholds }: RoundRow, answers: Answer[]) {
  const invitedByUnit = tx
    .select({ unit: roundUnits.unit, n: count() })
    .from(invitations)
    .innerJoin(
      roundUnits,
      and(eq(roundUnits.roundId, id), eq(roundUnits.municipality, invitations.municipality)),
    )
    .where(eq(invitations.roundId, id))
    .groupBy(roundUnits.unit)
    .all();
  if (invitedByUnit.reduce((sum, { n }) => sum + n, 0) !== invited) return [];
  return freezeRates(new Map(invitedByUnit.map(({ unit, n }) => [unit, n])), answers, thresholds.unit);
}

function postResultsLetter(
  tx: Tx,
  round: RoundRow,
  reader: ReturnType<typeof findReaders>[number],
  now: Date,
): void {
  const props = { name: reader.name, round: round.name, roundId: round.id };
  postLetter(
    tx,
    { letter: "survey-results", to: reader, props, idempotencyKey: `results:${round.id}:${reader.id}` },
    now,
  );
}
