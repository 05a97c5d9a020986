import { eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";

/** Inserts a round that was run elsewhere, closed. Returns its id. */
export function insertImportedRound(
  tx: Tx,
  round: Omit<typeof rounds.$inferInsert, "id" | "state" | "imported">,
): number {
  const row = { ...round, state: "closed", imported: true } as const;
  return tx.insert(rounds).values(row).returning({ id: rounds.id }).get().id;
}

/** Marks a round as published. The caller stores its frozen figures in the same transaction. */
export function markPublished(tx: Tx, roundId: number): void {
  tx.update(rounds).set({ state: "published" }).where(eq(rounds.id, roundId)).run();
}
