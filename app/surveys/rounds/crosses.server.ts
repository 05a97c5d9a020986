import { asc, eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { registeredCrosses } from "../../../db/schema/surveys.ts";
import type { CrossChoice } from "./crosses.ts";

/** Replaces the crosses of a round that has not opened. The caller makes sure that it has not, and that they are asked. */
export function registerCrosses(tx: Tx, roundId: number, choices: CrossChoice[]): void {
  tx.delete(registeredCrosses).where(eq(registeredCrosses.roundId, roundId)).run();
  const rows = choices.map(({ rows, columns }, at) => ({ roundId, number: at + 1, rows, columns }));
  if (rows.length > 0) tx.insert(registeredCrosses).values(rows).run();
}

/** The crosses registered before the round opened, in the order they were registered. */
export const registeredCrossesOf = (roundId: number, at: Database | Tx = db): CrossChoice[] =>
  at
    .select({ rows: registeredCrosses.rows, columns: registeredCrosses.columns })
    .from(registeredCrosses)
    .where(eq(registeredCrosses.roundId, roundId))
    .orderBy(asc(registeredCrosses.number))
    .all();
