import { and, asc, count, eq } from "drizzle-orm";
import type { Database, Tx } from "../../../db/database.server.ts";
import { coarserUnits, invitations, responses, type rounds, roundUnits } from "../../../db/schema/surveys.ts";
import type { CountedQuestion } from "../../surveys/questionnaires/questionnaire.ts";
import { scaleOf } from "../figures/scale.ts";
import type { Answer } from "../figures/withholding.ts";

type RoundRow = typeof rounds.$inferSelect;

/**
 * A closed round's responses, in the order of their random keys. Partial ones that were too few were counted at closing and not
 * stored. Throws when they do not add up to what was received, or hold a choice that no question offers.
 */
export function readResponses(at: Database | Tx, round: RoundRow, questions: CountedQuestion[]): Answer[] {
  const stored = at
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
  const chosen: Answer["chosen"] = {};
  for (const [name, value] of Object.entries(choices)) {
    const at = positions.get(name)?.get(value);
    if (at === undefined) throw new Error(`${name} offers no "${value}".`);
    chosen[name] = at;
  }
  return chosen;
}

/** The coarser rungs of a round's ladder, the finest first: the unit that an answer is stored with → its unit there. */
export function readRungs(at: Database | Tx, roundId: number) {
  const rows = at
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
export function invitedByUnit(at: Database | Tx, { id, invited }: RoundRow): Map<string, number> {
  const rows = at
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
