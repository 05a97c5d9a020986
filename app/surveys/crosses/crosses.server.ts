import { and, asc, eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { registeredCrosses, rounds } from "../../../db/schema/surveys.ts";
import type { CrossChoice } from "./crosses.ts";

/** Replaces the crosses of a round that has not opened. The caller makes sure that it has not, and that they are asked. */
export function registerCrosses(tx: Tx, roundId: number, choices: CrossChoice[]): void {
  tx.delete(registeredCrosses).where(eq(registeredCrosses.roundId, roundId)).run();
  const rows = choices.map(({ rows, columns }, at) => ({ roundId, number: at + 1, rows, columns }));
  if (rows.length > 0) tx.insert(registeredCrosses).values(rows).run();
}

/**
 * The crosses registered before the round opened, in the order they were registered. None for a round that was run elsewhere: what an
 * earlier version of the site proposed for it, nobody had chosen.
 */
export const registeredCrossesOf = (roundId: number, at: Database | Tx = db): CrossChoice[] =>
  at
    .select({ rows: registeredCrosses.rows, columns: registeredCrosses.columns })
    .from(registeredCrosses)
    .innerJoin(rounds, and(eq(rounds.id, registeredCrosses.roundId), eq(rounds.imported, false)))
    .where(eq(registeredCrosses.roundId, roundId))
    .orderBy(asc(registeredCrosses.number))
    .all();
