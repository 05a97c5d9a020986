import { and, asc, count, eq, gt, lt, lte, max, notInArray } from "drizzle-orm";
import { type Tx, write } from "../../db/open.server.ts";
import { courseDays, enrolments } from "../../db/schema/courses.ts";
import { findPerson, type Person } from "../people/people.server.ts";
import { type CourseDay, dayRow } from "./days.server.ts";
import { tellConfirmed, tellGivenUp, tellWaiting } from "./notices.server.ts";
import { freeSeats, meantFor, type WindowRefusal, windowRefusal } from "./seats.ts";

export type EnrolRefusal = WindowRefusal | "not-meant" | "already-enrolled" | "already-waiting" | "clash";

/** A seat, or a place on the waiting list, from 1. */
export type Taken = { state: "enrolled" } | { state: "waiting"; place: number };

/**
 * Signs the person up: a seat when one is free and nobody waits for it, else the end of the waiting list (place from 1).
 * One transaction that takes the write lock before it counts. Refuses a day that is not open, not meant for the person's
 * role, already theirs, or at the same time as another seat of theirs.
 */
export function enrol(person: Person, dayId: number, now: Date): Taken | { refused: EnrolRefusal } {
  return write((tx) => {
    const day = dayRow(dayId, tx);
    const refused = windowRefusal(day ?? undefined, now);
    if (!day || refused) return { refused: refused ?? "unknown-day" };
    if (person.role !== meantFor[day.kind]) return { refused: "not-meant" };
    const own = findOwn(tx, dayId, person.id);
    if (own) return { refused: own.state === "enrolled" ? "already-enrolled" : "already-waiting" };
    if (clashes(tx, day, person.id)) return { refused: "clash" };
    return take(tx, day, person, now);
  });
}

/** Takes the last place in the day's order of arrival, and lets in whom there is room for. */
function take(tx: Tx, day: CourseDay, person: Person, now: Date, insteadOf?: number): Taken {
  join(tx, { dayId: day.id, personId: person.id, since: now, insteadOf });
  letIn(tx, day, now, person.id);
  const place = placeOf(tx, day.id, person.id);
  if (place === null) return { state: "enrolled" };
  tellWaiting(tx, day, person, place, now);
  return { state: "waiting", place };
}

/**
 * Moves the person's seat on one day to another of the same kind, in one act. Onto a full day they wait in the list, and keep
 * the seat they have until the new one is theirs. Refuses what signing up refuses, and whoever has no such seat to give.
 */
export function changeDay(
  person: Person,
  fromId: number,
  toId: number,
  now: Date,
): Taken | { refused: EnrolRefusal | "no-seat" } {
  return write((tx) => {
    const [from, day] = [dayRow(fromId, tx), dayRow(toId, tx)];
    const refused = windowRefusal(day ?? undefined, now);
    if (!day || refused) return { refused: refused ?? "unknown-day" };
    if (person.role !== meantFor[day.kind]) return { refused: "not-meant" };
    const own = findOwn(tx, toId, person.id);
    if (own) return { refused: own.state === "enrolled" ? "already-enrolled" : "already-waiting" };
    const seat = findOwn(tx, fromId, person.id);
    const loose = from?.state === "published" && from.kind === day.kind && now < from.startsAt;
    if (!loose || seat?.state !== "enrolled") return { refused: "no-seat" };
    if (clashes(tx, day, person.id, fromId)) return { refused: "clash" };
    return take(tx, day, person, now, seat.id);
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

/** Whether the person has a seat or a place on a list of another day at the same time, the one they give up aside. */
function clashes(tx: Tx, day: CourseDay, personId: number, givenUp = day.id): boolean {
  const overlapping = and(
    eq(enrolments.personId, personId),
    eq(courseDays.state, "published"),
    notInArray(courseDays.id, [day.id, givenUp]),
    lt(courseDays.startsAt, day.endsAt),
    gt(courseDays.endsAt, day.startsAt),
  );
  const query = tx.select({ id: enrolments.id }).from(enrolments);
  return (
    query.innerJoin(courseDays, eq(courseDays.id, enrolments.dayId)).where(overlapping).get() !== undefined
  );
}

function join(
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
