import { sql } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";

/** Removes letters whose once key begins so, sent or not: what only some were written would tell who they are. */
export function deleteLetters(tx: Tx, oncePrefix: string): void {
  tx.delete(letters).where(sql`substr(${letters.onceKey}, 1, ${oncePrefix.length}) = ${oncePrefix}`).run();
}
