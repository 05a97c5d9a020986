import { and, count, desc, eq, gt, isNotNull, not, sql } from "drizzle-orm";
import { db, sqlite, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace, traceView } from "../../audit/audit.server.ts";
import { endPause } from "../delivery/lanes.server.ts";
import { isSentOrDropped } from "../outbox/discreet-letters.server.ts";
import { hasFixedAddress, isSurveyLetter } from "../outbox/fixed-address.server.ts";
import { deliveryError } from "../outbox/delivery-error.ts";
import type { LongOutage } from "./outage.ts";
import { findOutage } from "./outage.server.ts";

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
      retriable: countWhere(
        sql`${letters.state} = 'failed' and ${letters.props} is not null and ${letters.error} <> ${deliveryError.withdrawn}`,
      ),
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

const shownAfterMs = 15 * 60_000;

/** An outage of at least a quarter of an hour, with the latest error; null when letters go out. */
export function longOutage(now: Date): LongOutage | null {
  const outage = findOutage(sqlite, now);
  if (!outage || now.getTime() - outage.since.getTime() < shownAfterMs) return null;
  const hasError = and(eq(letters.state, "queued"), isNotNull(letters.error), not(isSurveyLetter));
  const last = db.select().from(letters).where(hasError).orderBy(desc(letters.attemptedAt)).get();
  return { ...outage, error: last?.error ?? null };
}

/** A letter that was attempted in vain and waits for its next attempt. */
const waitsForRetry = (now: Date) =>
  and(eq(letters.state, "queued"), gt(letters.attempts, 0), gt(letters.dueAt, now));

/** How many letters wait for another attempt. */
export const countWaitingRetries = (now: Date): number =>
  db.select({ waiting: count() }).from(letters).where(waitsForRetry(now)).get()!.waiting;

/** Attempts now what waits for another attempt, and lets it have as many attempts as a new letter; returns how many letters. */
export function sendWaiting(actor: Actor, now: Date): number {
  endPause();
  return writeTransaction((tx) => {
    const waiting = tx
      .update(letters)
      .set({ dueAt: now, attempts: 1 })
      .where(waitsForRetry(now))
      .run().changes;
    if (waiting > 0)
      trace(tx, actor, { act: "waiting-letters-sent", scope: "letters", detail: { count: waiting } }, now);
    return waiting;
  });
}

/** Goes to the address the person has now, since the old one may have been the error; a letter of a fixed address keeps it. */
const retryValues = {
  state: "queued" as const,
  attempts: 0,
  error: null,
  firstDueAt: null,
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

/** Puts every failed letter of one kind back in the queue, not those that were taken back; returns how many. */
export function retryLetters(actor: Actor, letter: string, now: Date): number {
  return writeTransaction((tx) => {
    const requeued = tx
      .update(letters)
      .set({ ...retryValues, dueAt: now })
      .where(and(eq(letters.letter, letter), isRetriable, not(eq(letters.error, deliveryError.withdrawn))))
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
