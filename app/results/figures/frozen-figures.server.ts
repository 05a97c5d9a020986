import { and, asc, eq, ne } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { counts, crosses, frozenQuestions, frozenRounds, responseRates } from "../../../db/schema/results.ts";
import { coarserUnits, roundUnits } from "../../../db/schema/surveys.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { type CrossGrid, inReadingOrder } from "./cross-tabulation.ts";
import { totalUnit, type UnitBands, type UnitRate } from "./withholding.ts";

/** The bands by unit of each question of a published round; a question without any is shown for everyone together only. */
export function bandsByUnit(roundId: number): Map<string, UnitBands> {
  const rows = db
    .select()
    .from(counts)
    .where(and(eq(counts.roundId, roundId), ne(counts.unit, totalUnit)))
    .orderBy(asc(counts.question), asc(counts.unit), asc(counts.band))
    .all();
  const byQuestion = new Map<string, UnitBands>();
  for (const { question, unit, count } of rows) {
    const units = byQuestion.get(question) ?? new Map<string, number[]>();
    byQuestion.set(question, units.set(unit, [...(units.get(unit) ?? []), count ?? 0]));
  }
  for (const [question, units] of byQuestion)
    byQuestion.set(question, new Map([...units].toSorted(([a], [b]) => unitOrder(a, b))));
  return byQuestion;
}

/** The order of units wherever they are listed: as Danish sorts names, Aarhus last, and the pools by number. */
const unitOrder = new Intl.Collator("da", { numeric: true }).compare;

/**
 * The unit that each municipality's answers were counted in, at the finest rung of the ladder or at the rung with this minimum. Empty
 * when the round was run elsewhere.
 */
export function unitsByMunicipality(
  roundId: number,
  rung: number | null = null,
  at: Database | Tx = db,
): Map<string, string> {
  const finest = at.select().from(roundUnits).where(eq(roundUnits.roundId, roundId)).all();
  const coarser =
    rung === null
      ? []
      : at
          .select()
          .from(coarserUnits)
          .where(and(eq(coarserUnits.roundId, roundId), eq(coarserUnits.minAnswers, rung)))
          .all();
  return new Map(
    (coarser.length > 0 ? coarser : finest)
      .toSorted((a, b) => danishOrder(a.municipality, b.municipality))
      .map(({ municipality, unit }) => [municipality, unit]),
  );
}

/** The unit of each municipality by question, as each is shown: questions of one round can be shown at different rungs. */
export function unitsByQuestion(roundId: number): (question: string) => Map<string, string> {
  const rungs = new Map(withheldOf(roundId).questions.map(({ question, rung }) => [question, rung]));
  const byRung = new Map<number | null, Map<string, string>>();
  return (question) => {
    const rung = rungs.get(question) ?? null;
    const known = byRung.get(rung) ?? unitsByMunicipality(roundId, rung);
    byRung.set(rung, known);
    return known;
  };
}

/** Every unit of a round, of all rungs, with its municipalities. */
export function membersByUnit(roundId: number): Map<string, string[]> {
  const finest = db.select().from(roundUnits).where(eq(roundUnits.roundId, roundId)).all();
  const coarser = db.select().from(coarserUnits).where(eq(coarserUnits.roundId, roundId)).all();
  const members = new Map<string, Set<string>>();
  for (const { municipality, unit } of [...finest, ...coarser])
    members.set(unit, (members.get(unit) ?? new Set()).add(municipality));
  return new Map([...members].map(([unit, names]) => [unit, [...names].toSorted(danishOrder)]));
}

/** The round that holds the figures of this one: itself, unless it is an evaluation frozen together with that of a later course day. */
export const leadOf = (roundId: number, at: Database | Tx = db): number =>
  at
    .select({ lead: frozenRounds.pooledInto })
    .from(frozenRounds)
    .where(eq(frozenRounds.roundId, roundId))
    .get()?.lead ?? roundId;

/** The rounds whose answers this one's figures hold too. */
export const pooledInto = (roundId: number, at: Database | Tx = db): number[] =>
  at
    .select({ id: frozenRounds.roundId })
    .from(frozenRounds)
    .where(eq(frozenRounds.pooledInto, roundId))
    .orderBy(asc(frozenRounds.roundId))
    .all()
    .map(({ id }) => id);

/** The response rates by unit that were frozen at publishing, with each unit's municipalities; none where they may not be shown. */
export function responseRatesOf(roundId: number): UnitRate[] {
  const members = membersByUnit(roundId);
  return db
    .select({
      unit: responseRates.unit,
      invited: responseRates.invited,
      answered: responseRates.answered,
    })
    .from(responseRates)
    .where(eq(responseRates.roundId, roundId))
    .all()
    .toSorted((a, b) => unitOrder(a.unit, b.unit))
    .map((rate) => ({
      ...rate,
      municipalities: members.get(rate.unit) ?? [],
    }));
}

/**
 * How far each question and cross of a frozen round is shown, and why no further: what the page before publishing says. Empty for a
 * round that was published before figures were frozen.
 */
export const withheldOf = (roundId: number) => ({
  questions: db
    .select({
      question: frozenQuestions.question,
      answers: frozenQuestions.answers,
      withheld: frozenQuestions.withheld,
      rung: frozenQuestions.rung,
      coarser: frozenQuestions.coarser,
    })
    .from(frozenQuestions)
    .where(eq(frozenQuestions.roundId, roundId))
    .all(),
  crosses: db
    .select({ rows: crosses.rows, columns: crosses.columns, withheld: crosses.withheld })
    .from(crosses)
    .where(eq(crosses.roundId, roundId))
    .all(),
});

/** The crosses of a frozen round. A null grid: nothing of it is shown. */
export const crossesOf = (roundId: number): { rows: string; columns: string; grid: CrossGrid | null }[] =>
  db
    .select({ rows: crosses.rows, columns: crosses.columns, grid: crosses.grid })
    .from(crosses)
    .where(eq(crosses.roundId, roundId))
    .orderBy(asc(crosses.columns), asc(crosses.rows))
    .all()
    .map((crossed) => ({ ...crossed, grid: crossed.grid && inReadingOrder(crossed.grid) }));
