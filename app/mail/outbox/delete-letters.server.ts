import { and, inArray, lt, sql } from "drizzle-orm";
import { type Tx, relaxedTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";

/** Deletes letters whose idempotency key has this prefix, sent or not, since the fact that only some got a letter would reveal who they are. */
export function deleteLetters(tx: Tx, keyPrefix: string): void {
  tx.delete(letters)
    .where(sql`substr(${letters.idempotencyKey}, 1, ${keyPrefix.length}) = ${keyPrefix}`)
    .run();
}

const keptMs = 30 * 24 * 3_600_000;

/** Deletes sign-in letters, delivered or failed, thirty days after they were written: strangers can ask for them every day. */
export function deleteOldSignInLetters(now: Date): void {
  const isDone = inArray(letters.state, ["sent", "failed"]);
  const isOld = lt(letters.postedAt, new Date(now.getTime() - keptMs));
  relaxedTransaction((tx) =>
    tx
      .delete(letters)
      .where(and(inArray(letters.letter, ["sign-in", "sign-in-account"]), isDone, isOld))
      .run(),
  );
}
