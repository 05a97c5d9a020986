import { and, count, eq, gt, isNotNull, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";

/** The id of the newest letter in the outbox; 0 when it is empty. */
export const newestLetterId = (tx: Tx): number =>
  tx
    .select({ id: sql<number>`coalesce(max(${letters.id}), 0)` })
    .from(letters)
    .get()!.id;

/**
 * Lets the ordinary letters that were posted after one (`afterId`) wait until an act can no longer be undone (`heldFor`: its id); what is
 * due later stays due then. Returns how many.
 */
export function holdLetters(tx: Tx, afterId: number, heldFor: number, until: Date): number {
  const dueAt = sql`max(${letters.dueAt}, ${until.getTime()})`;
  return tx
    .update(letters)
    .set({ heldFor, dueAt })
    .where(and(gt(letters.id, afterId), eq(letters.state, "queued"), eq(letters.priority, "ordinary")))
    .run().changes;
}

/** Takes back the ordinary letters that were posted after one (`afterId`), in the transaction that posted them. */
export function withdrawLettersAfter(tx: Tx, afterId: number): void {
  tx.delete(letters)
    .where(and(gt(letters.id, afterId), eq(letters.state, "queued"), eq(letters.priority, "ordinary")))
    .run();
}

/** Not once it has been attempted: from then on it waits for its next attempt. */
const isHeld = and(isNotNull(letters.heldFor), eq(letters.state, "queued"), eq(letters.attempts, 0));

const releaseQuery = prepared((at) =>
  at
    .update(letters)
    .set({ heldFor: null, dueAt: sql`${letters.postedAt}` })
    .where(and(eq(letters.personId, sql.placeholder("personId")), isHeld))
    .prepare(),
);

/** Makes what is held for a person due at once. */
export const releaseHeldLetters = (tx: Tx, personId: number): void => {
  releaseQuery(tx).run({ personId });
};

/** How many letters still wait for an act to be past undoing. */
export const countHeldLetters = (tx: Tx, heldFor: number): number =>
  tx
    .select({ held: count() })
    .from(letters)
    .where(and(eq(letters.heldFor, heldFor), isHeld))
    .get()!.held;

/** Deletes the letters that wait for an act, since it is undone. */
export const withdrawHeldLetters = (tx: Tx, heldFor: number): void => {
  tx.delete(letters).where(eq(letters.heldFor, heldFor)).run();
};
