import { and, eq, lte, sql } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDays, enrolments, reservations } from "../../../db/schema/course-days.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { dayRow } from "../days/days.server.ts";
import type { EnrolmentRow } from "../days/enrolment.server.ts";
import { freeForNewcomers, freeSeats } from "../days/seats.ts";
import { countSeats } from "../days/taken-seats.server.ts";
import { aheadRefusal } from "../days/window.ts";
import {
  notifyConfirmed,
  notifyGivenUp,
  notifyOffered,
  notifyOfferExpired,
} from "../notices/participant-notices.server.ts";
import { isOfferPeriod, offerDeadline } from "./offers.ts";
import { expiredOffersQuery, firstWaitingQuery } from "./waiting-list-queries.server.ts";

/**
 * Inserts an enrolment last in the day's order of arrival: on the waiting list unless `row` says otherwise. Everyone who
 * signs up is put on the list first, so that `promoteFromWaitingList` alone decides who gets a seat, and nobody passes those who wait.
 */
export function insertEnrolment(
  tx: Tx,
  row: Pick<EnrolmentRow, "dayId" | "personId" | "since"> &
    Partial<Pick<EnrolmentRow, "state" | "insteadOf" | "reservationId" | "food" | "access">>,
): void {
  const arrivalOrder = sql`(select coalesce(max(e.arrival_order), 0) + 1 from enrolments e where e.day_id = ${row.dayId})`;
  tx.insert(enrolments)
    .values({ state: "waiting", ...row, arrivalOrder })
    .run();
}

/**
 * Gives the free seats to the first in order of arrival, and notifies each; in the last working days it offers them with a
 * deadline instead, and deletes offers whose time is up. The only place where a seat is given from the list: every function by which
 * someone comes or leaves, or the number of seats rises, ends here. A change of day is off once the old day has begun. `newcomer` came
 * just now, and not from the list; `by` is the name of who signed them up. Returns whether the newcomer has a seat.
 */
export function promoteFromWaitingList(
  tx: Tx,
  day: CourseDay,
  now: Date,
  newcomer?: Person,
  by?: string,
): boolean {
  if (day.state !== "published") return false;
  deleteExpiredOffers(tx, day, now);
  if (now >= day.startsAt) return false;
  while (freeSeats(day.seats, countSeats(day.id, now).taken) > 0) {
    const first = firstWaitingQuery().get({ dayId: day.id });
    if (!first) return false;
    const isNew = first.personId === newcomer?.id;
    if (isChangeExpired(tx, first, now)) tx.delete(enrolments).where(eq(enrolments.id, first.id)).run();
    else if (isNew) {
      // The newcomer is last on the list, so nobody waits behind them.
      confirmSeat(tx, day, first, { fromList: false, by }, now, newcomer);
      return true;
    } else if (isOfferPeriod(day, now)) offerSeat(tx, day, first, now);
    else confirmSeat(tx, day, first, { fromList: true }, now);
  }
  return false;
}

function deleteExpiredOffers(tx: Tx, day: CourseDay, now: Date): void {
  for (const row of expiredOffersQuery().all({ dayId: day.id, now: now.getTime() })) {
    tx.delete(enrolments).where(eq(enrolments.id, row.id)).run();
    const recipient = findPerson(row.personId, tx);
    if (recipient) notifyOfferExpired(tx, day, recipient, now);
  }
}

/** Whether the place was for a change of day whose old day has begun meanwhile. */
function isChangeExpired(tx: Tx, { insteadOf }: EnrolmentRow, now: Date): boolean {
  const old = insteadOf === null ? undefined : findSeat(tx, insteadOf);
  return old !== undefined && aheadRefusal(old.day, now) === "past";
}

function offerSeat(tx: Tx, day: CourseDay, { id, personId }: EnrolmentRow, now: Date): void {
  const offeredUntil = offerDeadline(day, now);
  tx.update(enrolments).set({ state: "offered", offeredUntil }).where(eq(enrolments.id, id)).run();
  const recipient = findPerson(personId, tx);
  if (recipient) notifyOffered(tx, day, recipient, offeredUntil, now);
}

/** Makes a place or an offer a seat, notifies the person, and frees the seat it was to be changed for. */
export function confirmSeat(
  tx: Tx,
  day: CourseDay,
  { id, personId, insteadOf }: EnrolmentRow,
  notice: { fromList: boolean; by?: string },
  now: Date,
  recipient = findPerson(personId, tx),
): void {
  const old = insteadOf === null ? undefined : findSeat(tx, insteadOf);
  tx.update(enrolments)
    .set({ state: "enrolled", insteadOf: null, offeredUntil: null })
    .where(eq(enrolments.id, id))
    .run();
  if (recipient) notifyConfirmed(tx, day, recipient, notice, now);
  if (old && !aheadRefusal(old.day, now)) releaseOldSeat(tx, old, now);
}

function findSeat(tx: Tx, id: number) {
  const row = tx.select().from(enrolments).where(eq(enrolments.id, id)).get();
  const day = row && dayRow(row.dayId);
  return row && day ? { id, personId: row.personId, day } : undefined;
}

/** Frees the seat that a change of day gives up; it goes to the first waiting there. */
function releaseOldSeat(
  tx: Tx,
  { id, personId, day }: NonNullable<ReturnType<typeof findSeat>>,
  now: Date,
): void {
  tx.delete(enrolments).where(eq(enrolments.id, id)).run();
  const recipient = findPerson(personId, tx);
  if (recipient) notifyGivenUp(tx, day, recipient, {}, now);
  promoteFromWaitingList(tx, day, now);
}

/** How many seats of the day are free for new sign-ups at this moment. */
export const countFreeForNewcomers = ({ id, seats }: CourseDay, now: Date): number =>
  freeForNewcomers({ seats, ...countSeats(id, now) });

/**
 * Deletes every offer and reservation whose time is up; the seats go on to the waiting list. Run every minute. Returns on how many
 * days.
 */
export function releaseExpired(now: Date): number {
  const offers = db
    .select({ dayId: enrolments.dayId })
    .from(enrolments)
    .innerJoin(courseDays, and(eq(courseDays.id, enrolments.dayId), eq(courseDays.state, "published")))
    .where(and(eq(enrolments.state, "offered"), lte(enrolments.offeredUntil, now)));
  const reserved = db
    .select({ dayId: reservations.dayId })
    .from(reservations)
    .where(lte(reservations.until, now));
  const days = new Set([...offers.all(), ...reserved.all()].map(({ dayId }) => dayId));
  if (days.size === 0) return 0;
  writeTransaction((tx) => {
    tx.delete(reservations).where(lte(reservations.until, now)).run();
    for (const dayId of days) promoteFromWaitingList(tx, dayRow(dayId)!, now);
  });
  return days.size;
}
