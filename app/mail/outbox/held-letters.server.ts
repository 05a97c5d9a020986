import { and, count, eq, gt, inArray, isNotNull, lt, lte, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { lettersThatAre } from "../letters/letters.server.ts";
import { deliveryError } from "./delivery-error.ts";

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

/** Letters of which nobody may see who got them: nothing is left of one that is taken back. */
const leavesNothing = inArray(letters.letter, [
  ...lettersThatAre("discreet"),
  ...lettersThatAre("countsOnly"),
]);

/** What is left of a letter that was taken back: that there was one, which what it is about may post again. */
const takenBack = {
  state: "failed" as const,
  error: deliveryError.withdrawn,
  heldFor: null,
  idempotencyKey: null,
  firstDueAt: null,
};

function takeBack(tx: Tx, which: SQL | undefined): void {
  tx.delete(letters).where(and(which, leavesNothing)).run();
  tx.update(letters).set(takenBack).where(which).run();
}

/** Takes back the ordinary letters that were posted after one (`afterId`), in the transaction that posted them; they can be sent later. */
export const withdrawLettersAfter = (tx: Tx, afterId: number): void =>
  takeBack(tx, and(gt(letters.id, afterId), eq(letters.state, "queued"), eq(letters.priority, "ordinary")));

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

/** Deletes the letters that wait for an act, since it is undone and nothing is left to tell. */
export const deleteHeldLetters = (tx: Tx, heldFor: number): void => {
  tx.delete(letters).where(eq(letters.heldFor, heldFor)).run();
};

/** Takes back the letters that wait for an act which stays: each can be sent later from its person's page. */
export const takeBackHeldLetters = (tx: Tx, heldFor: number): void =>
  takeBack(tx, eq(letters.heldFor, heldFor));
