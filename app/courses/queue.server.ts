import { and, asc, count, eq, lte, max } from "drizzle-orm";
import type { Tx } from "../../db/open.server.ts";
import { enrolments } from "../../db/schema/courses.ts";
import { findPerson } from "../people/people.server.ts";
import { type CourseDay, dayRow } from "./days.server.ts";
import { tellConfirmed, tellGivenUp } from "./notices.server.ts";
import { freeSeats } from "./seats.ts";

/** The person's own row on a day, or undefined. */
export const findOwn = (tx: Tx, dayId: number, personId: number) =>
  tx
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.dayId, dayId), eq(enrolments.personId, personId)))
    .get();

/** Takes the last place in the day's order of arrival. */
export function join(
  tx: Tx,
  row: Pick<typeof enrolments.$inferInsert, "dayId" | "personId" | "since" | "insteadOf">,
): void {
  const last = tx
    .select({ place: max(enrolments.place) })
    .from(enrolments)
    .where(eq(enrolments.dayId, row.dayId))
    .get();
  tx.insert(enrolments)
    .values({ ...row, state: "waiting", place: (last?.place ?? 0) + 1 })
    .run();
}

/**
 * Gives the free seats to the first in order of arrival, and tells each. The only place where a seat is given: whoever
 * comes, leaves or raises the number of seats ends here. A change of day is off once the old day has begun. `newcomer` came just now, and not from the list.
 */
export function letIn(tx: Tx, day: CourseDay, now: Date, newcomer?: number): void {
  if (now >= day.startsAt) return;
  while (freeSeats(day.seats, countTaken(tx, day.id)) > 0) {
    const first = firstWaiting(tx, day.id);
    if (!first) return;
    const { id, personId, insteadOf } = first;
    const old = insteadOf === null ? undefined : findSeat(tx, insteadOf);
    if (old && now >= old.day.startsAt) {
      tx.delete(enrolments).where(eq(enrolments.id, id)).run();
      continue;
    }
    tx.update(enrolments).set({ state: "enrolled", insteadOf: null }).where(eq(enrolments.id, id)).run();
    const reader = findPerson(personId, tx);
    if (reader) tellConfirmed(tx, day, reader, personId !== newcomer, now);
    if (old) giveBack(tx, old, now);
  }
}

const firstWaiting = (tx: Tx, dayId: number) =>
  tx
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.dayId, dayId), eq(enrolments.state, "waiting")))
    .orderBy(asc(enrolments.place))
    .limit(1)
    .get();

function findSeat(tx: Tx, id: number) {
  const seat = tx.select().from(enrolments).where(eq(enrolments.id, id)).get();
  const day = seat && dayRow(seat.dayId, tx);
  return seat && day ? { id, personId: seat.personId, day } : undefined;
}

/** Frees the seat that a change of day gives up; it goes to the first waiting there. */
function giveBack(tx: Tx, { id, personId, day }: NonNullable<ReturnType<typeof findSeat>>, now: Date): void {
  tx.delete(enrolments).where(eq(enrolments.id, id)).run();
  if (day.state !== "published") return;
  const reader = findPerson(personId, tx);
  if (reader) tellGivenUp(tx, day, reader, now);
  letIn(tx, day, now);
}

/** How many seats of the day are taken. */
export const countTaken = (tx: Tx, dayId: number): number =>
  tx
    .select({ taken: count() })
    .from(enrolments)
    .where(and(eq(enrolments.dayId, dayId), eq(enrolments.state, "enrolled")))
    .get()?.taken ?? 0;

/** The person's number on the day's waiting list, from 1; null when they are not on it. */
export function placeOf(tx: Tx, dayId: number, personId: number): number | null {
  const own = findOwn(tx, dayId, personId);
  if (own?.state !== "waiting") return null;
  const before = and(
    eq(enrolments.dayId, dayId),
    eq(enrolments.state, "waiting"),
    lte(enrolments.place, own.place),
  );
  return tx.select({ n: count() }).from(enrolments).where(before).get()?.n ?? null;
}
