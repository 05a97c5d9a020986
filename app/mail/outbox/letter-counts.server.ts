import { and, count, eq, sql } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import type { LetterName } from "../letters/letters.server.ts";

/** How many letters of a kind, whose idempotency key has this prefix, have been posted, and how many of them are sent. */
export function countLetters(letter: LetterName, keyPrefix: string): { sent: number; total: number } {
  const sent = sql<number>`count(*) filter (where ${letters.state} = 'sent')`;
  const ofPrefix = sql`substr(${letters.idempotencyKey}, 1, ${keyPrefix.length}) = ${keyPrefix}`;
  const { sent: done, total } = db
    .select({ sent, total: count() })
    .from(letters)
    .where(and(eq(letters.letter, letter), ofPrefix))
    .get()!;
  return { sent: done, total };
}
