import {
  and,
  asc,
  count,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { LetterPriority } from "../../../db/enums.ts";
import { letters } from "../../../db/schema/mail.ts";
import { lettersThatAre } from "../letters/letters.server.ts";
import { deliveryError } from "./delivery-error.ts";
import { discreetEnd, isDiscreet, removeNamesOfDone } from "./discreet-letters.server.ts";
import { notHeldBack } from "./held-back.server.ts";
import { waitForHeldBefore } from "./held-letters.server.ts";
import { retryWaitMs } from "./retry-wait.ts";

export type Claimed = typeof letters.$inferSelect;

/** Longer than the slowest delivery before the letter is handed over: one whose lease has expired was claimed by a process that died. */
const leaseMs = 60 * 60_000;
const minuteMs = 60_000;
const goFirst = lettersThatAre("goesFirst");
const isFirst = inArray(letters.letter, goFirst);

/**
 * Claims the next due letter, urgent ones first, then those that go first of the ordinary ones, then the oldest; null when there is
 * none. Ordinary letters wait once `perMinute` of them have been attempted within the last minute; a discreet one counts within the
 * minute of the clock, which is all that is kept of its time. Letters `inHand` are those of this process, whose leases do not expire.
 */
export function claimNext(
  now: Date,
  perMinute: number,
  inHand: ReadonlySet<number> = new Set(),
): Claimed | null {
  if (!anyDue(now)) return null;
  return writeTransaction((tx) => {
    tx.update(letters)
      .set({ state: "queued", leasedUntil: null })
      .where(
        and(
          eq(letters.state, "inflight"),
          lte(letters.leasedUntil, now),
          notInArray(letters.id, [...inHand]),
        ),
      )
      .run();
    const ordinary = () =>
      countOrdinaryAttemptedLastMinute(tx, now) < perMinute
        ? (nextDue(tx, "ordinary", now, isFirst) ?? nextDue(tx, "ordinary", now))
        : undefined;
    let due = nextDue(tx, "urgent", now) ?? ordinary();
    while (due && waitsForHeld(tx, due, now)) due = ordinary();
    if (!due) return null;
    const claim = {
      state: "inflight" as const,
      attempts: due.attempts + 1,
      attemptedAt: now,
      leasedUntil: new Date(now.getTime() + leaseMs),
      firstDueAt: due.firstDueAt ?? due.dueAt,
    };
    return tx.update(letters).set(claim).where(eq(letters.id, due.id)).returning().get();
  });
}

/**
 * Whether a letter that is about to go waits until earlier ones to its person can no longer be taken back: they read things in the order in
 * which they happened. What goes before the others anyway does not wait.
 */
const waitsForHeld = (tx: Tx, { id, personId, priority, letter }: Claimed, now: Date): boolean =>
  priority === "ordinary" &&
  personId !== null &&
  !goFirst.includes(letter) &&
  waitForHeldBefore(tx, personId, id, now);

/** Takes no lock, since the clock asks every second. */
function anyDue(now: Date): boolean {
  const queued = and(eq(letters.state, "queued"), lte(letters.dueAt, now), notHeldBack());
  const expired = and(eq(letters.state, "inflight"), lte(letters.leasedUntil, now));
  return Boolean(db.select({ id: letters.id }).from(letters).where(or(queued, expired)).limit(1).get());
}

const nextDue = (tx: Tx, priority: LetterPriority, now: Date, filter?: SQL) =>
  tx
    .select()
    .from(letters)
    .where(
      and(
        eq(letters.state, "queued"),
        eq(letters.priority, priority),
        lte(letters.dueAt, now),
        notHeldBack(),
        filter,
      ),
    )
    .orderBy(asc(letters.dueAt), asc(letters.id))
    .get();

const countOrdinaryAttemptedLastMinute = (tx: Tx, now: Date) =>
  tx
    .select({ attempted: count() })
    .from(letters)
    .where(
      and(
        eq(letters.priority, "ordinary"),
        gt(letters.attemptedAt, new Date(now.getTime() - minuteMs)),
        // What was attempted before the clock was set back does not hold up the others.
        lte(letters.attemptedAt, now),
      ),
    )
    .get()!.attempted;

/**
 * Updates a letter and its lease, only while this claim on it holds, not when another process has claimed it since. Returns whether it
 * holds.
 */
function updateClaimed(claimed: Claimed, row: Partial<Claimed> & Pick<Claimed, "leasedUntil">): boolean {
  const sameClaim = and(
    eq(letters.id, claimed.id),
    eq(letters.state, "inflight"),
    eq(letters.attempts, claimed.attempts),
  );
  return writeTransaction((tx) => tx.update(letters).set(row).where(sameClaim).run()).changes === 1;
}

/**
 * Marks that the server is about to have the whole letter: from now on the claim does not expire, since a letter that may have
 * arrived is never sent again automatically. Returns false when it must not be handed over: it was deleted, or claimed by another process.
 */
export const markHandedOver = (claimed: Claimed): boolean => updateClaimed(claimed, { leasedUntil: null });

/**
 * Releases, at boot, what a process that died had claimed before `since`. Loses nothing: a letter that it had handed over without
 * getting an answer becomes a failed one, which the secretariat can send again.
 */
export function releaseClaims(since: Date): void {
  const claimed = and(eq(letters.state, "inflight"), lt(letters.attemptedAt, since));
  writeTransaction((tx) => {
    failHandedOver(tx, claimed);
    tx.update(letters)
      .set({ state: "queued", leasedUntil: null })
      .where(and(claimed, isNotNull(letters.leasedUntil)))
      .run();
  });
}

/** How long after the attempt a letter without an answer is nobody's: longer than any server is waited for. */
const abandonedMs = 2 * 60 * 60_000;

/**
 * Makes failed ones of letters that were handed over and that no process waits for any more: not those `inHand`. A letter is left so
 * when its process died and the clock was set back before the next one started, or when a copy of the database was put back.
 */
export function failAbandoned(now: Date, inHand: ReadonlySet<number>): void {
  const isInflight = and(eq(letters.state, "inflight"), isNull(letters.leasedUntil));
  const isNobodys = and(
    isInflight,
    or(lt(letters.attemptedAt, new Date(now.getTime() - abandonedMs)), gt(letters.attemptedAt, now)),
    notInArray(letters.id, [...inHand]),
  );
  if (!db.select({ id: letters.id }).from(letters).where(isNobodys).limit(1).get()) return;
  writeTransaction((tx) => failHandedOver(tx, isNobodys));
}

function failHandedOver(tx: Tx, claimed: SQL | undefined): void {
  const props = sql`case when ${eq(letters.priority, "ordinary")} then ${letters.props} end`;
  tx.update(letters)
    .set({ state: "failed", error: deliveryError.interrupted, props, firstDueAt: null })
    .where(and(claimed, isNull(letters.leasedUntil)))
    .run();
  removeNamesOfDone(tx);
}

const ofCounts = lettersThatAre("countsOnly");

/** A subject is kept, unless it may hold a code, or the letter is one of those of which nobody may see who got it. */
const keptSubject = ({ priority, letter }: Claimed, subject: string): string | null =>
  priority === "urgent" || ofCounts.includes(letter) ? null : subject;

export function markSent(claimed: Claimed, subject: string, now: Date): void {
  const end = {
    state: "sent" as const,
    sentAt: now,
    subject: keptSubject(claimed, subject),
    props: null,
    error: null,
    leasedUntil: null,
    firstDueAt: null,
  };
  updateClaimed(claimed, isDiscreet(claimed.letter) ? discreetEnd("sent", claimed.attemptedAt!) : end);
}

/** Failed for good. Its props stay, so that it can be sent again, unless they held a code or the letter was withdrawn. */
export function markFailed(claimed: Claimed, error: string): void {
  const isWithdrawn = error === deliveryError.withdrawn;
  const clearProps = claimed.priority === "urgent" || isWithdrawn;
  const end = {
    state: "failed" as const,
    error: error.slice(0, 300),
    leasedUntil: null,
    firstDueAt: null,
    ...(clearProps ? { props: null } : {}),
  };
  const discreet = () => discreetEnd(isWithdrawn ? "dropped" : "given-up", claimed.attemptedAt!);
  updateClaimed(claimed, isDiscreet(claimed.letter) ? discreet() : end);
}

/** Puts the letter back to be attempted later; false when it has been attempted often enough and is marked as failed. */
export function postpone(claimed: Claimed, error: string, now: Date, random: number): boolean {
  const wait = retryWaitMs(claimed.attempts, claimed.priority, random);
  if (wait === null) markFailed(claimed, error);
  else
    updateClaimed(claimed, {
      state: "queued",
      dueAt: new Date(now.getTime() + wait),
      error: error.slice(0, 300),
      leasedUntil: null,
    });
  return wait !== null;
}
