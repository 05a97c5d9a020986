import { and, asc, eq, lte } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { env } from "../../base/env.server.ts";
import type { WaitingLetters } from "./waiting-letters.ts";

const minuteMs = 60_000;
/** An act's letters wait this long at most, while it can be undone. */
const maxHeldMs = 10 * minuteMs;

/**
 * About when the last of the letters goes that are due soon, at the number of letters a minute that the mail server takes; null when no more wait than
 * go in a minute, or all are files. `from`: when the first of those that it is asked about may go; `more`: how many will be posted besides,
 * due then. What is due later, as the invitations of a round that begins next week, is not counted. Codes overtake them all.
 */
export function lastLetterAt(
  now: Date,
  { from = now, more = 0 } = {},
  at: Database | Tx = db,
): WaitingLetters | null {
  if (!env.SMTP_URL) return null;
  const horizon = new Date(Math.max(now.getTime(), from.getTime()) + maxHeldMs);
  const isNew = and(eq(letters.state, "queued"), eq(letters.priority, "ordinary"), eq(letters.attempts, 0));
  const queued = at
    .select({ dueAt: letters.dueAt })
    .from(letters)
    .where(and(isNew, lte(letters.dueAt, horizon)))
    .orderBy(asc(letters.dueAt))
    .all()
    .map(({ dueAt }) => dueAt.getTime());
  const dueMs = [...queued, ...Array<number>(more).fill(from.getTime())].sort((a, b) => a - b);
  if (dueMs.length <= env.MAIL_PER_MINUTE) return null;
  return { waiting: dueMs.length, lastAt: new Date(lastMs(dueMs, now.getTime(), env.MAIL_PER_MINUTE)) };
}

/** When the last goes of letters that are due at these times, in order: each goes in its turn and not before it is due. */
function lastMs(dueMs: readonly number[], nowMs: number, perMinute: number): number {
  const ends = dueMs.map(
    (due, place) => Math.max(nowMs, due) + Math.floor((dueMs.length - 1 - place) / perMinute) * minuteMs,
  );
  return ends.reduce((latest, end) => Math.max(latest, end));
}
