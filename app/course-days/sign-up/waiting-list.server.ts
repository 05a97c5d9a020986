import { and, eq, lte, sql } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDays, enrolments, reservations } from "../../../db/schema/course-days.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import {
  notifyConfirmed,
  notifyOfferExpired,
  notifyGivenUp,
  notifyOffered,
} from "../notices/participant-notices.server.ts";
import { isOfferPeriod, offerDeadline } from "./offers.ts";
import {
  firstWaitingQuery,
  insertEnrolmentQuery,
  queuePositionQuery,
  expiredOffersQuery,
  enrolmentQuery,
  confirmSeatQuery,
  takenSeatsQuery,
} from "./enrolment-queries.server.ts";
import { freeSeats } from "../days/window.ts";

type EnrolmentRow = typeof enrolments.$inferSelect;

/** The person's own row on a day, or undefined. */
export const findEnrolment = (dayId: number, personId: number): EnrolmentRow | undefined =>
  enrolmentQuery().get({ dayId, personId });

/** Takes the last place in the day's order of arrival: on the list, unless told otherwise. */
export function addToWaitingList(
  row: Pick<EnrolmentRow, "dayId" | "personId" | "since"> &
    Partial<Pick<EnrolmentRow, "state" | "insteadOf" | "reservationId" | "food" | "access">>,
): void {
  const usual = { state: "waiting", insteadOf: null, reservationId: null, food: "", access: "" };
  insertEnrolmentQuery().run({ ...usual, ...row });
}

/**
 * Gives the free seats to the first in order of arrival, and tells each; in the last working days it offers them with a
 * deadline instead, and lets go of offers whose time is up. The only place where a seat is given from the list: whoever comes,
 * leaves or raises the number of seats ends here. A change of day is off once the old day has begun. `newcomer` came just now,
 * and not from the list; `by` is who signed them up. Whether the newcomer has a seat.
 */
export function promoteFromWaitingList(
  tx: Tx,
  day: CourseDay,
  now: Date,
  newcomer?: Person,
  by?: string,
): boolean {
  if (day.state !== "published") return false;
  for (const row of expiredOffersQuery().all({ dayId: day.id, now: now.getTime() })) {
    tx.delete(enrolments).where(eq(enrolments.id, row.id)).run();
    const reader = findPerson(row.personId, tx);
    if (reader) notifyOfferExpired(tx, day, reader, now);
  }
  if (now >= day.startsAt) return false;
  while (freeSeats(day.seats, countTakenSeats(day.id, now)) > 0) {
    const first = firstWaitingQuery().get({ dayId: day.id });
    if (!first) return false;
    const isNew = first.personId === newcomer?.id;
    if (isChangeExpired(tx, first, now)) tx.delete(enrolments).where(eq(enrolments.id, first.id)).run();
    else if (isNew) {
      // Whoever came last was first in line: nobody waits behind them.
      confirmSeat(tx, day, first, { fromList: false, by }, now, newcomer);
      return true;
    } else if (isOfferPeriod(day, now)) offerSeat(tx, day, first, now);
    else confirmSeat(tx, day, first, { fromList: true }, now);
  }
  return false;
}

/** Whether the place was for a change of day whose old day has begun meanwhile. */
function isChangeExpired(tx: Tx, { insteadOf }: EnrolmentRow, now: Date): boolean {
  const old = insteadOf === null ? undefined : findSeat(tx, insteadOf);
  return old?.day.state === "published" && now >= old.day.startsAt;
}

function offerSeat(tx: Tx, day: CourseDay, { id, personId }: EnrolmentRow, now: Date): void {
  const offeredUntil = offerDeadline(day, now);
  tx.update(enrolments).set({ state: "offered", offeredUntil }).where(eq(enrolments.id, id)).run();
  const reader = findPerson(personId, tx);
  if (reader) notifyOffered(tx, day, reader, offeredUntil, now);
}

/** Makes a place or an offer a seat, tells so, and frees the seat it was to be changed for. */
export function confirmSeat(
  tx: Tx,
  day: CourseDay,
  { id, personId, insteadOf }: EnrolmentRow,
  told: { fromList: boolean; by?: string },
  now: Date,
  reader = findPerson(personId, tx),
): void {
  const old = insteadOf === null ? undefined : findSeat(tx, insteadOf);
  confirmSeatQuery().run({ id });
  if (reader) notifyConfirmed(tx, day, reader, told, now);
  if (old?.day.state === "published" && now < old.day.startsAt) releaseOldSeat(tx, old, now);
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
  const reader = findPerson(personId, tx);
  if (reader) notifyGivenUp(tx, day, reader, {}, now);
  promoteFromWaitingList(tx, day, now);
}

/** How many seats of the day are taken: given, held for an answer, or reserved and not yet filled. */
export function countTakenSeats(dayId: number, now: Date): number {
  const { taken, unfilled } = takenSeatsQuery().get({ dayId, now: now.getTime() })!;
  return taken + unfilled;
}

/** How many seats of a reservation have got a name. Spelled out: in a query of one table drizzle names columns alone. */
export const filledSeatCount = sql<number>`(select count(*) from enrolments e where e.reservation_id = reservations.id)`;

/** The person's number on the day's waiting list, from 1; null when they are not on it. */
export function queuePosition(dayId: number, personId: number): number | null {
  const own = findEnrolment(dayId, personId);
  return own?.state === "waiting" ? queuePositionQuery().get({ dayId, place: own.place })!.n : null;
}

/**
 * Lets go of every offer and reservation whose time is up; what comes free goes on to the list. Done every minute. Returns on how
 * many days.
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
