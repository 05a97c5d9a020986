import { eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import {
  actions,
  counts,
  crosses,
  frozenQuestions,
  frozenRounds,
  quotes,
  responseRates,
  sharedDrafts,
  targets,
} from "../../../db/schema/results.ts";

const tables = [
  actions,
  counts,
  crosses,
  frozenQuestions,
  frozenRounds,
  quotes,
  responseRates,
  sharedDrafts,
  targets,
];

/** Deletes everything that belongs to the result of a round that is removed before it was published. */
export function deleteFigures(tx: Tx, { roundId }: { roundId: number }): void {
  for (const table of tables) tx.delete(table).where(eq(table.roundId, roundId)).run();
}
