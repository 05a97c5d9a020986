import { and, eq, gt, lte } from "drizzle-orm";
import { type Database, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { reservations } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { filledSeats } from "../days/taken-seats.server.ts";
import { findOpenDay } from "../sign-up/admission.server.ts";
import { countFreeForNewcomers, promoteFromWaitingList } from "../sign-up/waiting-list.server.ts";
import type { ReserveRefusal } from "./refusals.ts";
import type { Reservation } from "./team-day-view.ts";

/** What a municipality has reserved on a day and is still to fill, or null. */
export function findReservation(
  at: Database | Tx,
  dayId: number,
  municipalityId: number | null,
  now: Date,
): Reservation | null {
  if (municipalityId === null) return null;
  const ofMunicipality = and(eq(reservations.dayId, dayId), eq(reservations.municipalityId, municipalityId));
  const { id, seats, until } = reservations;
  const query = at.select({ id, seats, until, filled: filledSeats }).from(reservations);
  return query.where(and(ofMunicipality, gt(until, now))).get() ?? null;
}

/**
 * Reserves so many seats (1 to 500) in all for the actor's municipality until the end of a day (yyyy-mm-dd); a second time
 * changes the number. Only seats that are free and that nobody waits for. Refuses a deadline that is past or after sign-up has
 * closed, and fewer seats than already have a name.
 */
export function reserveSeats(
  actor: Person,
  dayId: number,
  { seats, untilOn }: { seats: number; untilOn: string },
  now: Date,
): { reserved: number } | ReserveRefusal {
  const { municipalityId } = actor;
  if (municipalityId === null) return { refused: "no-municipality" };
  return writeTransaction((tx) => {
    const day = findOpenDay(dayId, now);
    if ("refused" in day) return day;
    const until = danishMoment(daysLater(untilOn, 1), "00:00");
    if (until <= now) return { refused: "deadline-past" };
    if (until > day.closesAt) return { refused: "deadline-late" };
    tx.delete(reservations)
      .where(and(eq(reservations.dayId, dayId), lte(reservations.until, now)))
      .run();
    promoteFromWaitingList(tx, day, now);
    const reservation = findReservation(tx, dayId, municipalityId, now);
    if (reservation && seats < reservation.filled) return { refused: "filled", filled: reservation.filled };
    const reservedBefore = reservation?.seats ?? 0;
    const free = countFreeForNewcomers(day, now);
    if (seats - reservedBefore > free) return { refused: "not-enough", free: free + reservedBefore };
    tx.insert(reservations)
      .values({ dayId, municipalityId, seats, until, by: actor.id })
      .onConflictDoUpdate({
        target: [reservations.dayId, reservations.municipalityId],
        set: { seats, until, by: actor.id },
      })
      .run();
    trace(tx, actor, { act: "seats-reserved", scope: `course-day:${dayId}`, detail: { seats } }, now);
    promoteFromWaitingList(tx, day, now);
    return { reserved: seats };
  });
}

/** Gives the unfilled seats of the actor's municipality back early; seats with a name are kept. False when there is nothing to give back. */
export function giveBackReservation(actor: Person, dayId: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    const reservation = findReservation(tx, dayId, actor.municipalityId, now);
    if (!day || !reservation) return false;
    tx.delete(reservations).where(eq(reservations.id, reservation.id)).run();
    trace(tx, actor, { act: "reservation-given-back", scope: `course-day:${dayId}` }, now);
    promoteFromWaitingList(tx, day, now);
    return true;
  });
}
