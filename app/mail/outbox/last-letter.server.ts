import { and, count, eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { env } from "../../base/env.server.ts";
import type { WaitingLetters } from "./waiting-letters.ts";

const minuteMs = 60_000;

/**
 * About when the last of the letters that wait goes, at the number of letters a minute that the mail server takes; null when all go
 * within a minute, or are files. `from`: when the first of them may go; `more`: how many will be posted besides.
 */
export function lastLetterAt(
  now: Date,
  { from = now, more = 0 } = {},
  at: Database | Tx = db,
): WaitingLetters | null {
  const isNew = and(eq(letters.state, "queued"), eq(letters.priority, "ordinary"), eq(letters.attempts, 0));
  const waiting = more + at.select({ waiting: count() }).from(letters).where(isNew).get()!.waiting;
  if (!env.SMTP_URL || waiting <= env.MAIL_PER_MINUTE) return null;
  const minutes = Math.floor((waiting - 1) / env.MAIL_PER_MINUTE);
  return { waiting, lastAt: new Date(Math.max(now.getTime(), from.getTime()) + minutes * minuteMs) };
}
