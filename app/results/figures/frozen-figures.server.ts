import { and, asc, eq, ne } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { counts, crosses, frozenQuestions, responseRates } from "../../../db/schema/results.ts";
import { roundUnits } from "../../../db/schema/surveys.ts";
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
  return byQuestion;
}

/** The unit that each municipality's answers were counted in. Empty when the round was run elsewhere. */
export const unitsByMunicipality = (roundId: number): Map<string, string> =>
  new Map(
    db
      .select()
      .from(roundUnits)
      .where(eq(roundUnits.roundId, roundId))
      .orderBy(asc(roundUnits.municipality))
      .all()
      .map(({ municipality, unit }) => [municipality, unit]),
  );

/** The municipalities of a unit. */
export const membersOf = (unit: string, units: Map<string, string>): string[] =>
  [...units].flatMap(([municipality, own]) => (own === unit ? [municipality] : []));

/** The response rates by unit that were frozen at publishing, with each unit's municipalities; none where they may not be shown. */
export function responseRatesOf(roundId: number): UnitRate[] {
  const units = unitsByMunicipality(roundId);
  return db
    .select({
      unit: responseRates.unit,
      invited: responseRates.invited,
      answered: responseRates.answered,
    })
    .from(responseRates)
    .where(eq(responseRates.roundId, roundId))
    .orderBy(asc(responseRates.unit))
    .all()
    .map((rate) => ({
      ...rate,
      municipalities: membersOf(rate.unit, units),
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
