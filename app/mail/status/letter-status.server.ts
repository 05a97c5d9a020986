import { and, desc, eq, isNotNull, like, lt, min, not, sql } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";

/** Whom a survey letter reached or not is nobody's business: these are shown as counts only. */
const isSurveyLetter = like(letters.letter, "survey-%");

export interface LetterCounts {
  letter: string;
  waiting: number;
  sent: number;
  failed: number;
  withdrawn: number;
  /** How many of the failed can be tried again. */
  retriable: number;
}

/** How many letters of each kind stand where. */
export function countLetters(): LetterCounts[] {
  const number = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})`;
  const unwanted = sql`${letters.state} = 'failed' and ${letters.error} = 'withdrawn'`;
  return db
    .select({
      letter: letters.letter,
      waiting: number(sql`${letters.state} in ('queued', 'inflight')`),
      sent: number(sql`${letters.state} = 'sent'`),
      failed: number(sql`${letters.state} = 'failed' and ${letters.error} <> 'withdrawn'`),
      withdrawn: number(unwanted),
      retriable: number(sql`${letters.state} = 'failed' and ${letters.props} is not null`),
    })
    .from(letters)
    .groupBy(letters.letter)
    .orderBy(letters.letter)
    .all();
}

/** Letters that could not be delivered, newest first, with the reader and why. Leaves a line in the audit trail. */
export function seeFailedLetters(actor: Actor, now: Date, limit = 200) {
  writeTransaction((tx) => trace(tx, actor, { act: "failed-letters-seen", scope: "letters" }, now));
  return db
    .select({
      id: letters.id,
      letter: letters.letter,
      recipient: letters.recipient,
      name: people.name,
      postedAt: letters.postedAt,
      error: letters.error,
      retriable: sql<number>`${letters.props} is not null`.mapWith(Boolean),
    })
    .from(letters)
    .leftJoin(people, eq(people.id, letters.personId))
    .where(and(eq(letters.state, "failed"), not(eq(letters.error, "withdrawn")), not(isSurveyLetter)))
    .orderBy(desc(letters.postedAt), desc(letters.id))
    .limit(limit)
    .all();
}

/** Since when letters have been due without getting out, when that is longer than a quarter of an hour, and the latest trouble. */
export function delayedLetters(now: Date): { since: Date; error: string | null } | null {
  const late = and(
    eq(letters.state, "queued"),
    lt(letters.dueAt, now),
    lt(letters.postedAt, minutesAgo(now, 15)),
  );
  const since = db
    .select({ since: min(letters.postedAt) })
    .from(letters)
    .where(late)
    .get()!.since;
  if (!since) return null;
  const trouble = and(eq(letters.state, "queued"), isNotNull(letters.error), not(isSurveyLetter));
  const last = db.select().from(letters).where(trouble).orderBy(desc(letters.attemptedAt)).get();
  return { since, error: last?.error ?? null };
}

const minutesAgo = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);
/** To the address the person has now: it may have been what was wrong. */
const retryValues = {
  state: "queued" as const,
  attempts: 0,
  error: null,
  recipient: sql`coalesce((select mail from people where people.id = ${letters.personId}), ${letters.recipient})`,
};
const isRetriable = and(eq(letters.state, "failed"), isNotNull(letters.props));

/** Puts one failed letter back in the queue; false when it is not one that can be tried again. */
export function retryLetter(actor: Actor, id: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const put = tx
      .update(letters)
      .set({ ...retryValues, dueAt: now })
      .where(and(eq(letters.id, id), isRetriable, not(isSurveyLetter)))
      .returning()
      .get();
    if (!put) return false;
    trace(
      tx,
      actor,
      { act: "letter-retried", subjectId: put.personId ?? undefined, scope: `letter:${id}` },
      now,
    );
    return true;
  });
}

/** Puts every failed letter of one kind back in the queue; returns how many. */
export function retryLetters(actor: Actor, letter: string, now: Date): number {
  return writeTransaction((tx) => {
    const put = tx
      .update(letters)
      .set({ ...retryValues, dueAt: now })
      .where(and(eq(letters.letter, letter), isRetriable))
      .run().changes;
    if (put > 0)
      trace(tx, actor, { act: "letters-retried", scope: "letters", detail: { letter, count: put } }, now);
    return put;
  });
}
