import { and, asc, count, eq, gt, lt, lte, max, ne } from "drizzle-orm";
import { type Tx, write } from "../../db/open.server.ts";
import { courseDays, enrolments } from "../../db/schema/courses.ts";
import { findPerson, type Person } from "../people/people.server.ts";
import { type CourseDay, dayRow } from "./days.server.ts";
import { tellConfirmed, tellGivenUp, tellWaiting } from "./notices.server.ts";
import { freeSeats, meantFor, type WindowRefusal, windowRefusal } from "./seats.ts";

export type EnrolRefusal = WindowRefusal | "not-meant" | "already-enrolled" | "already-waiting" | "clash";

/**
 * Signs the person up: a seat when one is free and nobody waits for it, else the end of the waiting list (place from 1).
 * One transaction that takes the write lock before it counts. Refuses a day that is not open, not meant for the person's
 * role, already theirs, or at the same time as another seat of theirs.
 */
export function enrol(
  person: Person,
  dayId: number,
  now: Date,
): { state: "enrolled" } | { state: "waiting"; place: number } | { refused: EnrolRefusal } {
  return write((tx) => {
    const day = dayRow(dayId, tx);
    const refused = windowRefusal(day ?? undefined, now);
    if (!day || refused) return { refused: refused ?? "unknown-day" };
    if (person.role !== meantFor[day.kind]) return { refused: "not-meant" };
    const own = findOwn(tx, dayId, person.id);
    if (own) return { refused: own.state === "enrolled" ? "already-enrolled" : "already-waiting" };
    if (clashes(tx, day, person.id)) return { refused: "clash" };
    join(tx, dayId, person.id, now);
    letIn(tx, day, now, person.id);
    const place = placeOf(tx, dayId, person.id);
    if (place === null) return { state: "enrolled" };
    tellWaiting(tx, day, person, place, now);
    return { state: "waiting", place };
  });
}

/** Gives up the person's seat or place on the list; a freed seat goes to the first waiting at once. */
export function giveUp(
  person: Person,
  dayId: number,
  now: Date,
): { gaveUp: "enrolled" | "waiting" } | { refused: "unknown-day" | "past" } {
  return write((tx) => {
    const day = dayRow(dayId, tx);
    const own = findOwn(tx, dayId, person.id);
    if (!day || !own || day.state !== "published") return { refused: "unknown-day" };
    if (now >= day.startsAt) return { refused: "past" };
    tx.delete(enrolments).where(eq(enrolments.id, own.id)).run();
    if (own.state === "enrolled") tellGivenUp(tx, day, person, now);
    letIn(tx, day, now);
    return { gaveUp: own.state };
  });
}

/** Frees the seats ahead of someone who leaves the hotline; each goes to the first waiting. */
export function freeSeatsAhead(tx: Tx, { personId, at }: { personId: number; at: Date }): void {
  const ahead = tx
    .select({ id: enrolments.id, dayId: enrolments.dayId })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .where(and(eq(enrolments.personId, personId), gt(courseDays.startsAt, at)))
    .all();
  for (const { id, dayId } of ahead) {
    tx.delete(enrolments).where(eq(enrolments.id, id)).run();
    const day = dayRow(dayId, tx);
    if (day?.state === "published") letIn(tx, day, at);
  }
}

const findOwn = (tx: Tx, dayId: number, personId: number) =>
  tx
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.dayId, dayId), eq(enrolments.personId, personId)))
    .get();

/** Whether the person has a seat or a place on a list of another day at the same time. */
function clashes(tx: Tx, day: CourseDay, personId: number): boolean {
  const overlapping = and(
    eq(enrolments.personId, personId),
    eq(courseDays.state, "published"),
    ne(courseDays.id, day.id),
    lt(courseDays.startsAt, day.endsAt),
    gt(courseDays.endsAt, day.startsAt),
  );
  const query = tx.select({ id: enrolments.id }).from(enrolments);
  return (
    query.innerJoin(courseDays, eq(courseDays.id, enrolments.dayId)).where(overlapping).get() !== undefined
  );
}

/** Takes the last place in the day's order of arrival. */
function join(tx: Tx, dayId: number, personId: number, now: Date): void {
  const last = tx
    .select({ place: max(enrolments.place) })
    .from(enrolments)
    .where(eq(enrolments.dayId, dayId))
    .get();
  const place = (last?.place ?? 0) + 1;
  tx.insert(enrolments).values({ dayId, personId, state: "waiting", place, since: now }).run();
}

/**
 * Gives the free seats to the first in order of arrival, and tells each. The only place where a seat is given: whoever
 * comes, leaves or raises the number of seats ends here. `newcomer` came just now, and not from the list.
 */
export function letIn(tx: Tx, day: CourseDay, now: Date, newcomer?: number): void {
  if (now >= day.startsAt) return;
  const free = freeSeats(day.seats, countTaken(tx, day.id));
  const first = tx
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.dayId, day.id), eq(enrolments.state, "waiting")))
    .orderBy(asc(enrolments.place))
    .limit(free)
    .all();
  for (const { id, personId } of first) {
    tx.update(enrolments).set({ state: "enrolled" }).where(eq(enrolments.id, id)).run();
    const reader = findPerson(personId, tx);
    if (reader) tellConfirmed(tx, day, reader, personId !== newcomer, now);
  }
}

/** How many seats of the day are taken. */
export const countTaken = (tx: Tx, dayId: number): number =>
  tx
    .select({ taken: count() })
    .from(enrolments)
    .where(and(eq(enrolments.dayId, dayId), eq(enrolments.state, "enrolled")))
    .get()?.taken ?? 0;

/** The person's number on the day's waiting list, from 1; null when they are not on it. */
function placeOf(tx: Tx, dayId: number, personId: number): number | null {
  const own = findOwn(tx, dayId, personId);
  if (own?.state !== "waiting") return null;
  const before = and(
    eq(enrolments.dayId, dayId),
    eq(enrolments.state, "waiting"),
    lte(enrolments.place, own.place),
  );
  return tx.select({ n: count() }).from(enrolments).where(before).get()?.n ?? null;
}
