import { sql } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";

/** Deletes letters whose idempotency key has this prefix, sent or not, since the fact that only some got a letter would reveal who they are. */
export function deleteLetters(tx: Tx, keyPrefix: string): void {
  tx.delete(letters)
    .where(sql`substr(${letters.idempotencyKey}, 1, ${keyPrefix.length}) = ${keyPrefix}`)
    .run();
}
