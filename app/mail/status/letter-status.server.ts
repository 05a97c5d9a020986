import { and, count, desc, eq, gt, isNotNull, lt, min, not, sql } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace, traceView } from "../../audit/audit.server.ts";
import { isSentOrDropped } from "../outbox/discreet-letters.server.ts";
import { hasFixedAddress, isSurveyLetter } from "../outbox/fixed-address.server.ts";
import { deliveryError } from "../outbox/delivery-error.ts";

export interface LetterCounts {
  letter: string;
  waiting: number;
  sent: number;
  failed: number;
  withdrawn: number;
  /** How many of the failed can be sent again. */
  retriable: number;
}

/** How many letters of each kind are in which state. Reminders of a survey are not counted as sent: it would tell how many had not answered. */
export function countLetters(): LetterCounts[] {
  const countWhere = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})`;
  const isWithdrawn = sql`${letters.state} = 'failed' and ${letters.error} = ${deliveryError.withdrawn}`;
  return db
    .select({
      letter: letters.letter,
      waiting: countWhere(sql`${letters.state} in ('queued', 'inflight')`),
      sent: countWhere(sql`${letters.state} = 'sent'`),
      failed: countWhere(sql`${letters.state} = 'failed' and ${letters.error} <> ${deliveryError.withdrawn}`),
      withdrawn: countWhere(isWithdrawn),
      retriable: countWhere(sql`${letters.state} = 'failed' and ${letters.props} is not null`),
    })
    .from(letters)
    .where(not(isSentOrDropped))
    .groupBy(letters.letter)
    .orderBy(letters.letter)
    .all();
}

/** So far back, a letter that was not delivered still waits for somebody. */
const failedSinceDays = 30;

/** How many letters of the last thirty days could not be delivered, or came back. A survey's are its round's to tell. */
export function countFailedLetters(now: Date): number {
  const since = new Date(now.getTime() - failedSinceDays * 86_400_000);
  const notDelivered = and(
    eq(letters.state, "failed"),
    not(eq(letters.error, deliveryError.withdrawn)),
    not(isSurveyLetter),
    gt(letters.postedAt, since),
  );
  return db.select({ failed: count() }).from(letters).where(notDelivered).get()!.failed;
}

/** Letters that could not be delivered, newest first, with recipient and error. Leaves a line in the audit trail. */
export function seeFailedLetters(actor: Actor, now: Date, maxLetters = 200) {
  traceView(actor, { act: "failed-letters-seen", scope: "letters" }, now);
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
    .where(
      and(eq(letters.state, "failed"), not(eq(letters.error, deliveryError.withdrawn)), not(isSurveyLetter)),
    )
    .orderBy(desc(letters.postedAt), desc(letters.id))
    .limit(maxLetters)
    .all();
}

/** Since when letters have been due and not sent, and the latest error; null when it is less than a quarter of an hour. */
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
  const hasError = and(eq(letters.state, "queued"), isNotNull(letters.error), not(isSurveyLetter));
  const last = db.select().from(letters).where(hasError).orderBy(desc(letters.attemptedAt)).get();
  return { since, error: last?.error ?? null };
}

const minutesAgo = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);
/** Goes to the address the person has now, since the old one may have been the error; a letter of a fixed address keeps it. */
const retryValues = {
  state: "queued" as const,
  attempts: 0,
  error: null,
  recipient: sql`case when ${hasFixedAddress} then ${letters.recipient}
    else coalesce((select mail from people where people.id = ${letters.personId}), ${letters.recipient}) end`,
};
const isRetriable = and(eq(letters.state, "failed"), isNotNull(letters.props));

/** Puts one failed letter back in the queue; false when it cannot be sent again. */
export function retryLetter(actor: Actor, id: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const requeued = tx
      .update(letters)
      .set({ ...retryValues, dueAt: now })
      .where(and(eq(letters.id, id), isRetriable, not(isSurveyLetter)))
      .returning()
      .get();
    if (!requeued) return false;
    trace(
      tx,
      actor,
      { act: "letter-retried", subjectId: requeued.personId ?? undefined, scope: `letter:${id}` },
      now,
    );
    return true;
  });
}

/** Puts every failed letter of one kind back in the queue; returns how many. */
export function retryLetters(actor: Actor, letter: string, now: Date): number {
  return writeTransaction((tx) => {
    const requeued = tx
      .update(letters)
      .set({ ...retryValues, dueAt: now })
      .where(and(eq(letters.letter, letter), isRetriable))
      .run().changes;
    if (requeued > 0)
      trace(
        tx,
        actor,
        { act: "letters-retried", scope: "letters", detail: { letter, count: requeued } },
        now,
      );
    return requeued;
  });
}
