import { and, asc, count, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { coarserUnits, invitations, responses, type rounds, roundUnits } from "../../../db/schema/surveys.ts";
import { type CountedQuestion, countedQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { questionnaireInFile } from "../../surveys/import/questions-in-file.ts";
import { registeredCrossesOf } from "../../surveys/crosses/crosses.server.ts";
import type { RoundToFreeze } from "../figures/round-to-freeze.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { questionScale, scaleOf } from "../figures/scale.ts";
import type { Answer, Rung } from "../figures/withholding.ts";

type RoundRow = typeof rounds.$inferSelect;

/**
 * What is decided on when a round is frozen, or the evaluations of several course days together. An evaluation counts complete answers
 * alone, for everyone together, without crosses and rates. Throws when the answers do not add up to what was received, or hold a choice
 * that no question offers.
 */
export function roundToFreeze(pool: RoundRow[]): RoundToFreeze {
  const lead = pool.at(-1)!;
  const asked = countedQuestionsOf(questionnaireInFile(frozenQuestionnaire(lead.questionnaireHash), lead));
  const questions = asked.map(questionScale);
  const minAnswers = Math.max(...pool.map(({ thresholds }) => thresholds.unit));
  const [completed, partial] = [sumOf(pool, "completed"), sumOf(pool, "partial")];
  const stored = pool.flatMap((round) => readResponses(round, asked));
  const shared = { questions, minAnswers };
  if (isEvaluation(lead))
    return {
      ...shared,
      answers: stored.filter(({ unit }) => unit !== null).map((answer) => ({ ...answer, unit: lead.name })),
      received: { completed, partial, leftOut: partial },
      ...{ crosses: [], rungs: [], invitedByUnit: new Map() },
    };
  return {
    ...shared,
    answers: stored,
    received: { completed, partial, leftOut: partial < minAnswers ? partial : 0 },
    crosses: registeredCrossesOf(lead.id),
    rungs: readRungs(lead.id),
    invitedByUnit: invitedByUnit(lead),
  };
}

const sumOf = (pool: RoundRow[], what: "completed" | "partial"): number =>
  pool.reduce((sum, round) => sum + (round[what] ?? 0), 0);

/** A closed round's responses, in the order of their random keys. Partial ones that were too few were counted at closing and not stored. */
function readResponses(round: RoundRow, questions: CountedQuestion[]): Answer[] {
  const stored = db
    .select({ choices: responses.choices, unit: responses.unit })
    .from(responses)
    .where(eq(responses.roundId, round.id))
    .orderBy(asc(responses.key))
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
  const chosen = Object.create(null) as Answer["chosen"];
  for (const [name, value] of Object.entries(choices)) {
    const at = positions.get(name)?.get(value);
    if (at === undefined) throw new Error(`${name} offers no "${value}".`);
    chosen[name] = at;
  }
  return chosen;
}

/** The coarser rungs of a round's ladder, the finest first: the unit that an answer is stored with → its unit there. */
function readRungs(roundId: number): Rung[] {
  const rows = db
    .select({ minAnswers: coarserUnits.minAnswers, finest: roundUnits.unit, unit: coarserUnits.unit })
    .from(coarserUnits)
    .innerJoin(
      roundUnits,
      and(eq(roundUnits.roundId, roundId), eq(roundUnits.municipality, coarserUnits.municipality)),
    )
    .where(eq(coarserUnits.roundId, roundId))
    .orderBy(asc(coarserUnits.minAnswers))
    .all();
  return [...new Set(rows.map(({ minAnswers }) => minAnswers))].map((minAnswers) => ({
    minAnswers,
    units: new Map(
      rows.flatMap((row) => (row.minAnswers === minAnswers ? [[row.finest, row.unit] as const] : [])),
    ),
  }));
}

/**
 * How many were asked in each unit of the finest rung. None where there are fewer invitations than people who were asked: someone has
 * been forgotten since closing, and the difference would reveal whether they answered.
 */
function invitedByUnit({ id, invited }: RoundRow): Map<string, number> {
  const rows = db
    .select({ unit: roundUnits.unit, n: count() })
    .from(invitations)
    .innerJoin(
      roundUnits,
      and(eq(roundUnits.roundId, id), eq(roundUnits.municipality, invitations.municipality)),
    )
    .where(eq(invitations.roundId, id))
    .groupBy(roundUnits.unit)
    .all();
  const isWhole = rows.reduce((sum, { n }) => sum + n, 0) === invited;
  return new Map(isWhole ? rows.map(({ unit, n }) => [unit, n]) : []);
}
