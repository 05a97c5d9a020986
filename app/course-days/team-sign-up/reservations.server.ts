import { and, count, eq, gt, lte } from "drizzle-orm";
import { type Database, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { enrolments, reservations } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import { dayRow } from "../days/days.server.ts";
import { countTakenSeats, filledSeatCount, promoteFromWaitingList } from "../sign-up/waiting-list.server.ts";
import { freeSeats, type WindowRefusal, windowRefusal } from "../days/window.ts";

/** What a municipality has reserved on a day and is still to fill, or null. */
export function findReservation(at: Database | Tx, dayId: number, municipalityId: number | null, now: Date) {
  if (municipalityId === null) return null;
  const own = and(eq(reservations.dayId, dayId), eq(reservations.municipalityId, municipalityId));
  const { id, seats, until } = reservations;
  const query = at.select({ id, seats, until, filled: filledSeatCount }).from(reservations);
  return query.where(and(own, gt(until, now))).get() ?? null;
}

export type Reservation = NonNullable<ReturnType<typeof findReservation>>;

export type ReserveRefusal =
  | { refused: WindowRefusal | "no-municipality" | "deadline-past" | "deadline-late" }
  | { refused: "not-enough"; free: number }
  | { refused: "filled"; filled: number };

/**
 * Reserves so many seats (1 to 500) in all for the actor's municipality until the end of a day (yyyy-mm-dd); a second time
 * changes the number. Only seats that are free and that nobody waits for. Refuses a deadline that is past or after sign-up has
 * closed, and fewer than have got a name.
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
    const day = dayRow(dayId);
    const shut = windowRefusal(day ?? undefined, now);
    if (!day || shut) return { refused: shut ?? "unknown-day" };
    const until = danishMoment(daysLater(untilOn, 1), "00:00");
    if (until <= now) return { refused: "deadline-past" };
    if (until > day.closesAt) return { refused: "deadline-late" };
    tx.delete(reservations)
      .where(and(eq(reservations.dayId, dayId), lte(reservations.until, now)))
      .run();
    promoteFromWaitingList(tx, day, now);
    const held = findReservation(tx, dayId, municipalityId, now);
    if (held && seats < held.filled) return { refused: "filled", filled: held.filled };
    const free = isAnyoneWaiting(tx, dayId) ? 0 : freeSeats(day.seats, countTakenSeats(dayId, now));
    if (seats - (held?.seats ?? 0) > free) return { refused: "not-enough", free: free + (held?.seats ?? 0) };
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

const isAnyoneWaiting = (tx: Tx, dayId: number): boolean => {
  const waiting = and(eq(enrolments.dayId, dayId), eq(enrolments.state, "waiting"));
  return tx.select({ n: count() }).from(enrolments).where(waiting).get()!.n > 0;
};

/** Gives the unfilled seats of the actor's municipality back before their time; names keep their seats. False when there is nothing. */
export function giveBackReservation(actor: Person, dayId: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    const held = findReservation(tx, dayId, actor.municipalityId, now);
    if (!day || !held) return false;
    tx.delete(reservations).where(eq(reservations.id, held.id)).run();
    trace(tx, actor, { act: "reservation-given-back", scope: `course-day:${dayId}` }, now);
    promoteFromWaitingList(tx, day, now);
    return true;
  });
}
