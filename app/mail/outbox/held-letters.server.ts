import { and, count, eq, gt, isNotNull, lt, lte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";

/** The id of the newest letter in the outbox; 0 when it is empty. */
export const newestLetterId = (tx: Tx): number =>
  tx
    .select({ id: sql<number>`coalesce(max(${letters.id}), 0)` })
    .from(letters)
    .get()!.id;

const earlier = alias(letters, "earlier");

/** Not once it has been attempted: from then on it waits for its next attempt. */
const isHeldIn = (table: typeof letters | typeof earlier) =>
  and(isNotNull(table.heldFor), eq(table.state, "queued"), eq(table.attempts, 0));
const isHeld = isHeldIn(letters);

/**
 * Lets the ordinary letters that were posted after one (`afterId`) wait until an act can no longer be undone (`heldFor`: its id), and for
 * as long as what is held for the same people already; what is due later stays due then. Returns how many.
 */
export function holdLetters(tx: Tx, afterId: number, heldFor: number, until: Date): number {
  const heldBefore = tx
    .select({ dueAt: sql`max(${earlier.dueAt})` })
    .from(earlier)
    .where(and(eq(earlier.personId, letters.personId), lte(earlier.id, afterId), isHeldIn(earlier)));
  const dueAt = sql`max(${letters.dueAt}, ${until.getTime()}, coalesce((${heldBefore}), 0))`;
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

const lastHeldBefore = prepared((at) =>
  at
    .select({ dueAt: sql<number | null>`max(${letters.dueAt})` })
    .from(letters)
    .where(
      and(eq(letters.personId, sql.placeholder("personId")), lt(letters.id, sql.placeholder("id")), isHeld),
    )
    .prepare(),
);
const updateDueAt = prepared((at) =>
  at
    .update(letters)
    .set({ dueAt: sql`${sql.placeholder("dueAt")}` })
    .where(eq(letters.id, sql.placeholder("id")))
    .prepare(),
);

/** Makes a letter wait as long as what is held for its person before it. Returns whether anything is that is not due yet. */
export function waitForHeldBefore(tx: Tx, personId: number, id: number, now: Date): boolean {
  const dueAt = lastHeldBefore(tx).get({ personId, id })?.dueAt ?? 0;
  if (dueAt <= now.getTime()) return false;
  updateDueAt(tx).run({ id, dueAt });
  return true;
}

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
