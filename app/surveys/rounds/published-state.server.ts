import { eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";

/** A round that was run elsewhere: it comes in published, and asks nobody. Returns its id. */
export function insertImportedRound(
  tx: Tx,
  round: Omit<typeof rounds.$inferInsert, "id" | "state" | "imported">,
): number {
  const row = { ...round, state: "published", imported: true } as const;
  return tx.insert(rounds).values(row).returning({ id: rounds.id }).get().id;
}

/** From here on the round's frozen figures are what everyone reads; whoever calls has written them in the same transaction. */
export function markPublished(tx: Tx, roundId: number): void {
  tx.update(rounds).set({ state: "published" }).where(eq(rounds.id, roundId)).run();
}
