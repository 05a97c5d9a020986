import { eq, sql } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../db/database.server.ts";
import { undos } from "../../db/schema/undo.ts";
import { holdLetters, withdrawLettersAfter } from "../mail/outbox/held-letters.server.ts";
import { heldUntil, newUndoId } from "./undoable.server.ts";

/** What a job's letters tell of (`scope` as in the audit trail), and the page that taking them back leads to. */
export interface JobLetters {
  scope: string;
  back: string;
}

/** Lets a job's letters be taken back for five minutes from now, also those it has yet to post. Returns the number under which they can. */
export function offerJobLetters(
  actor: { id: number; role: string },
  { scope, back }: JobLetters,
  now: Date,
): number {
  const until = heldUntil(now);
  const row = { kind: "letters-sent", target: { scope }, actorId: actor.id, actorRole: actor.role, back };
  const all = { ...row, changes: [], heldLetters: 0, until };
  return writeTransaction(
    (tx) =>
      tx
        .insert(undos)
        .values({ ...all, id: newUndoId(tx, now) })
        .returning()
        .get().id,
  );
}

/**
 * Lets what a slice of a job has posted (after the letter `afterId`) wait with the job's other letters, in that slice's transaction. Where
 * they have been taken back meanwhile, so are these.
 */
export function holdJobLetters(tx: Tx, undo: number, afterId: number): void {
  const offered = tx.select().from(undos).where(eq(undos.id, undo)).get();
  if (!offered) return;
  if (offered.undoneAt) withdrawLettersAfter(tx, afterId);
  const held = holdLetters(tx, afterId, undo, offered.until);
  tx.update(undos)
    .set({ heldLetters: sql`${undos.heldLetters} + ${held}` })
    .where(eq(undos.id, undo))
    .run();
}
