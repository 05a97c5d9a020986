import { and, asc, count, eq, gt, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { retryWaitMs } from "./retry-wait.ts";

export type Claimed = typeof letters.$inferSelect;

/** Longer than the slowest delivery: a letter whose lease has run out was in the hands of a process that died. */
const leaseMs = 5 * 60_000;
const minuteMs = 60_000;

/**
 * Takes the next due letter in hand, urgent ones first, then the oldest; null when there is none. Ordinary letters are
 * left lying once `perMinute` of them have been tried within the last minute.
 */
export function claimNext(now: Date, perMinute: number): Claimed | null {
  if (!anyDue(now)) return null;
  return writeTransaction((tx) => {
    tx.update(letters)
      .set({ state: "queued", leasedUntil: null })
      .where(and(eq(letters.state, "inflight"), lte(letters.leasedUntil, now)))
      .run();
    const due =
      nextInLane(tx, 0, now) ??
      (countTriedLastMinute(tx, now) < perMinute ? nextInLane(tx, 1, now) : undefined);
    if (!due) return null;
    const claim = {
      state: "inflight" as const,
      attempts: due.attempts + 1,
      attemptedAt: now,
      leasedUntil: new Date(now.getTime() + leaseMs),
    };
    return tx.update(letters).set(claim).where(eq(letters.id, due.id)).returning().get();
  });
}

/** A cheap look that takes no lock: the clock asks every second. */
function anyDue(now: Date): boolean {
  const queued = and(eq(letters.state, "queued"), lte(letters.dueAt, now));
  const dropped = and(eq(letters.state, "inflight"), lte(letters.leasedUntil, now));
  return Boolean(db.select({ id: letters.id }).from(letters).where(or(queued, dropped)).limit(1).get());
}

const nextInLane = (tx: Tx, lane: number, now: Date) =>
  tx
    .select()
    .from(letters)
    .where(and(eq(letters.state, "queued"), eq(letters.lane, lane), lte(letters.dueAt, now)))
    .orderBy(asc(letters.dueAt), asc(letters.id))
    .get();

const countTriedLastMinute = (tx: Tx, now: Date) =>
  tx
    .select({ tried: count() })
    .from(letters)
    .where(and(eq(letters.lane, 1), gt(letters.attemptedAt, new Date(now.getTime() - minuteMs))))
    .get()!.tried;

/** Writes only on the claim that was made: a lease that another has taken over since is theirs. */
function updateClaimed(claimed: Claimed, row: Partial<Claimed>): void {
  const mine = and(
    eq(letters.id, claimed.id),
    eq(letters.state, "inflight"),
    eq(letters.attempts, claimed.attempts),
  );
  writeTransaction((tx) =>
    tx
      .update(letters)
      .set({ leasedUntil: null, ...row })
      .where(mine)
      .run(),
  );
}

/**
 * Notes that the whole letter is about to be with the server: from now on the claim has no lease that runs out, since a letter
 * that may have arrived is never sent again by itself.
 */
export const markHandedOver = (claimed: Claimed): void => updateClaimed(claimed, {});

/** Of a letter that was handed over, and that no answer came to. */
export const interrupted = "interrupted";

/**
 * Frees, at start, what a process that died had claimed before `since`. Throws nothing away: what it had handed over without
 * hearing an answer is put among the failed, where the secretariat can send it again.
 */
export function releaseClaims(since: Date): void {
  const claimed = and(eq(letters.state, "inflight"), lt(letters.attemptedAt, since));
  const props = sql`case when ${letters.lane} = 1 then ${letters.props} end`;
  writeTransaction((tx) => {
    tx.update(letters)
      .set({ state: "failed", error: interrupted, props })
      .where(and(claimed, isNull(letters.leasedUntil)))
      .run();
    tx.update(letters)
      .set({ state: "queued", leasedUntil: null })
      .where(and(claimed, isNotNull(letters.leasedUntil)))
      .run();
  });
}

export function markSent(claimed: Claimed, now: Date): void {
  updateClaimed(claimed, { state: "sent", sentAt: now, props: null, error: null });
}

/** Refused for good. What it was made from stays, so that it can be tried again, unless it held a code or is unwanted. */
export function markFailed(claimed: Claimed, error: string): void {
  const clear = claimed.lane === 0 || error === "withdrawn";
  updateClaimed(claimed, { state: "failed", error: error.slice(0, 300), ...(clear ? { props: null } : {}) });
}

/** Puts it back to be tried later, or gives it up; tells whether it goes on. */
export function postpone(claimed: Claimed, error: string, now: Date, random: number): boolean {
  const wait = retryWaitMs(claimed.attempts, claimed.lane === 0, random);
  if (wait === null) markFailed(claimed, error);
  else
    updateClaimed(claimed, {
      state: "queued",
      dueAt: new Date(now.getTime() + wait),
      error: error.slice(0, 300),
    });
  return wait !== null;
}
