import { and, eq, gt } from "drizzle-orm";
import { db, type Tx, write } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import type { EnrolmentState } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import { type Hindrance, hindrance } from "./conflicts.server.ts";
import type { Needs } from "./needs.ts";
import { tellGivenUp, tellWaiting } from "../notices/participant-notices.server.ts";
import { coming, isTooOften } from "./rate-limit.server.ts";
import { countTaken, findOwn, join, letIn, placeOf, seat } from "./waiting-list.server.ts";
import { firstInLine } from "./enrolment-queries.server.ts";
import { freeSeats, meantFor, type WindowRefusal, windowRefusal } from "../days/window.ts";

export type EnrolRefusal = WindowRefusal | "not-meant" | "often" | Hindrance;

/** A seat, or a place on the waiting list, from 1. */
export type Taken = { state: "enrolled" } | { state: "waiting"; place: number };

/**
 * Signs the person up: a seat when one is free and nobody waits for it, else the end of the waiting list (place from 1).
 * One transaction that takes the write lock before it counts. Refuses a day that is not open, not meant for the person's
 * role, or hindered by what they hold already, and who has
 * come onto the same day again and again.
 */
export function enrol(
  person: Person,
  dayId: number,
  now: Date,
  needs: Partial<Needs> = {},
): Taken | { refused: EnrolRefusal } {
  return write((tx) => {
    const day = dayRow(dayId);
    const refused = windowRefusal(day ?? undefined, now);
    if (!day || refused) return { refused: refused ?? "unknown-day" };
    if (person.role !== meantFor[day.kind]) return { refused: "not-meant" };
    const hindered = hindrance(day, person.id, now);
    if (hindered) return { refused: hindered };
    if (isTooOften(person.id, dayId, now)) return { refused: "often" };
    noteOwn(tx, person, dayId, now);
    return take(tx, day, person, needs, now);
  });
}

function noteOwn(tx: Tx, person: Person, dayId: number, now: Date): void {
  trace(tx, person, { act: coming.own, subjectId: person.id, scope: `course-day:${dayId}` }, now);
}

/** Takes the last place in the day's order of arrival, and lets in whom there is room for. `by` is who does it for them. */
export function take(
  tx: Tx,
  day: CourseDay,
  person: Person,
  given: { insteadOf?: number; by?: string } & Partial<Needs>,
  now: Date,
): Taken {
  const { by, ...row } = given;
  join({ dayId: day.id, personId: person.id, since: now, ...row });
  if (letIn(tx, day, now, person, by)) return { state: "enrolled" };
  // A seat that another's change of day freed meanwhile has come to them from the list.
  const place = placeOf(day.id, person.id);
  if (place === null) return { state: "enrolled" };
  tellWaiting(tx, day, person, { number: place, by }, now);
  return { state: "waiting", place };
}

/**
 * Changes what the person has on one day for another of the same kind, in one act. Onto a full day they wait in the list, and
 * keep the seat they have until the new one is theirs; a place on a list is left at once. Who waits for a change can take a free
 * seat on a third day instead, and leaves the list. Refuses what signing up refuses, to wait for a second change beside the
 * first, and whoever has nothing to change.
 */
export function changeDay(
  person: Person,
  fromId: number,
  toId: number,
  now: Date,
): Taken | { refused: EnrolRefusal | "no-seat" } {
  return write((tx) => {
    const [from, day] = [dayRow(fromId), dayRow(toId)];
    const refused = windowRefusal(day ?? undefined, now);
    if (!day || refused) return { refused: refused ?? "unknown-day" };
    if (person.role !== meantFor[day.kind]) return { refused: "not-meant" };
    const given = findOwn(fromId, person.id);
    const hindered = hindrance(day, person.id, now, ...(given ? [given.id] : []));
    if (hindered?.startsWith("already")) return { refused: hindered };
    const loose = from?.state === "published" && from.kind === day.kind && now < from.startsAt;
    if (!from || !loose || !given) return { refused: "no-seat" };
    const place = hindered === "changing" && isFree(day, now) ? findPlaceFor(given) : undefined;
    const still = place ? hindrance(day, person.id, now, given.id, place.id) : hindered;
    if (still) return { refused: still };
    if (isTooOften(person.id, toId, now)) return { refused: "often" };
    noteOwn(tx, person, toId, now);
    if (place) leaveList(tx, place, now);
    const { food, access } = given;
    if (given.state === "enrolled") return take(tx, day, person, { insteadOf: given.id, food, access }, now);
    leaveList(tx, given, now);
    return take(tx, day, person, { food, access }, now);
  });
}

type Row = NonNullable<ReturnType<typeof findOwn>>;

/** Whether whoever comes now has a seat at once. */
const isFree = (day: CourseDay, now: Date): boolean =>
  freeSeats(day.seats, countTaken(day.id, now)) > 0 && !firstInLine().get({ dayId: day.id });

/** The place on a list, or the offer, that a seat is to be changed for. */
const findPlaceFor = (seat: Row): Row | undefined =>
  db.select().from(enrolments).where(eq(enrolments.insteadOf, seat.id)).get();

/** Lets go of a place on a list or an offer; what was held for it goes on. */
function leaveList(tx: Tx, place: Row, now: Date): void {
  tx.delete(enrolments).where(eq(enrolments.id, place.id)).run();
  letIn(tx, dayRow(place.dayId)!, now);
}

/** Takes the seat that the person is offered. Refuses when they are offered none, or its time is up. */
export function acceptOffer(
  person: Person,
  dayId: number,
  now: Date,
):
  | { state: "enrolled" }
  | { refused: "unknown-day" | "cancelled" | "already-enrolled" | "no-offer" | "past" } {
  return write((tx) => {
    const day = dayRow(dayId);
    if (day?.state !== "published") return { refused: notHeld(day) };
    if (now >= day.startsAt) return { refused: "past" };
    letIn(tx, day, now);
    const own = findOwn(dayId, person.id);
    if (own?.state === "enrolled") return { refused: "already-enrolled" };
    if (own?.state !== "offered") return { refused: "no-offer" };
    seat(tx, day, own, { fromList: true }, now);
    return { state: "enrolled" };
  });
}

/** Why nothing can be done on a day that is not published: a draft is not known, a cancelled day can still be seen. */
export const notHeld = (day: CourseDay | null): "unknown-day" | "cancelled" =>
  day?.state === "cancelled" ? "cancelled" : "unknown-day";

export type ReleaseRefusal = "unknown-day" | "cancelled" | "not-on-it" | "past";

export type GiveUpRefusal = ReleaseRefusal | "accepted" | "let-in" | "already-offered" | "already-waiting";

/**
 * Gives up the person's seat or place on the list, or turns down an offer; a freed seat goes on at once. Where it has become
 * something else than what they saw and `meant` to give up, nothing is.
 */
export function giveUp(
  person: Person,
  dayId: number,
  now: Date,
  meant?: EnrolmentState,
): { gaveUp: EnrolmentState } | { refused: GiveUpRefusal } {
  return write((tx) => {
    const own = findOwn(dayId, person.id)?.state;
    const other = meant && own && own !== meant;
    if (other) return { refused: become(own, meant) };
    return release(tx, person, dayId, {}, now);
  });
}

function become(own: EnrolmentState, meant: EnrolmentState): GiveUpRefusal {
  if (own !== "enrolled") return `already-${own}`;
  return meant === "offered" ? "accepted" : "let-in";
}

/** The same within another act; `by` is who does it for them. */
export function release(
  tx: Tx,
  person: Person,
  dayId: number,
  given: { by?: string },
  now: Date,
): { gaveUp: EnrolmentState } | { refused: ReleaseRefusal } {
  const day = dayRow(dayId);
  const own = findOwn(dayId, person.id);
  if (day?.state !== "published") return { refused: notHeld(day) };
  if (!own) return { refused: "not-on-it" };
  if (now >= day.startsAt) return { refused: "past" };
  tx.delete(enrolments).where(eq(enrolments.id, own.id)).run();
  if (own.state === "enrolled" || given.by)
    tellGivenUp(tx, day, person, { ...given, seat: own.state === "enrolled" }, now);
  letIn(tx, day, now);
  return { gaveUp: own.state };
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
    letIn(tx, dayRow(dayId)!, at);
  }
}
