import { and, eq, gt } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import type { EnrolmentState } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import { type EnrolmentConflict, findConflict } from "./conflicts.server.ts";
import type { Needs } from "./needs.ts";
import { notifyGivenUp, notifyWaiting } from "../notices/participant-notices.server.ts";
import { enrolActs, isRateLimited } from "./rate-limit.server.ts";
import {
  countTakenSeats,
  findEnrolment,
  addToWaitingList,
  promoteFromWaitingList,
  queuePosition,
  confirmSeat,
} from "./waiting-list.server.ts";
import { firstWaitingQuery } from "./enrolment-queries.server.ts";
import { freeSeats, roleOfDayKind, type WindowRefusal, windowRefusal } from "../days/window.ts";

export type EnrolRefusal = WindowRefusal | "not-meant" | "often" | EnrolmentConflict;

/** A seat, or a place on the waiting list, from 1. */
export type ClaimedPlace = { state: "enrolled" } | { state: "waiting"; place: number };

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
): ClaimedPlace | { refused: EnrolRefusal } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    const refused = windowRefusal(day ?? undefined, now);
    if (!day || refused) return { refused: refused ?? "unknown-day" };
    if (person.role !== roleOfDayKind[day.kind]) return { refused: "not-meant" };
    const hindered = findConflict(day, person.id, now);
    if (hindered) return { refused: hindered };
    if (isRateLimited(person.id, dayId, now)) return { refused: "often" };
    traceOwnEnrolment(tx, person, dayId, now);
    return claimPlace(tx, day, person, needs, now);
  });
}

function traceOwnEnrolment(tx: Tx, person: Person, dayId: number, now: Date): void {
  trace(tx, person, { act: enrolActs.own, subjectId: person.id, scope: `course-day:${dayId}` }, now);
}

/** Takes the last place in the day's order of arrival, and lets in whom there is room for. `by` is who does it for them. */
export function claimPlace(
  tx: Tx,
  day: CourseDay,
  person: Person,
  given: { insteadOf?: number; by?: string } & Partial<Needs>,
  now: Date,
): ClaimedPlace {
  const { by, ...row } = given;
  addToWaitingList({ dayId: day.id, personId: person.id, since: now, ...row });
  if (promoteFromWaitingList(tx, day, now, person, by)) return { state: "enrolled" };
  // A seat that another's change of day freed meanwhile has come to them from the list.
  const place = queuePosition(day.id, person.id);
  if (place === null) return { state: "enrolled" };
  notifyWaiting(tx, day, person, { number: place, by }, now);
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
): ClaimedPlace | { refused: EnrolRefusal | "no-seat" } {
  return writeTransaction((tx) => {
    const [from, day] = [dayRow(fromId), dayRow(toId)];
    const refused = windowRefusal(day ?? undefined, now);
    if (!day || refused) return { refused: refused ?? "unknown-day" };
    if (person.role !== roleOfDayKind[day.kind]) return { refused: "not-meant" };
    const given = findEnrolment(fromId, person.id);
    const hindered = findConflict(day, person.id, now, ...(given ? [given.id] : []));
    if (hindered?.startsWith("already")) return { refused: hindered };
    const loose = from?.state === "published" && from.kind === day.kind && now < from.startsAt;
    if (!from || !loose || !given) return { refused: "no-seat" };
    const place = hindered === "changing" && hasFreeSeat(day, now) ? findPendingChange(given) : undefined;
    const still = place ? findConflict(day, person.id, now, given.id, place.id) : hindered;
    if (still) return { refused: still };
    if (isRateLimited(person.id, toId, now)) return { refused: "often" };
    traceOwnEnrolment(tx, person, toId, now);
    if (place) leaveWaitingList(tx, place, now);
    const { food, access } = given;
    if (given.state === "enrolled")
      return claimPlace(tx, day, person, { insteadOf: given.id, food, access }, now);
    leaveWaitingList(tx, given, now);
    return claimPlace(tx, day, person, { food, access }, now);
  });
}

type EnrolmentRow = NonNullable<ReturnType<typeof findEnrolment>>;

/** Whether whoever comes now has a seat at once. */
const hasFreeSeat = (day: CourseDay, now: Date): boolean =>
  freeSeats(day.seats, countTakenSeats(day.id, now)) > 0 && !firstWaitingQuery().get({ dayId: day.id });

/** The place on a list, or the offer, that a seat is to be changed for. */
const findPendingChange = (seat: EnrolmentRow): EnrolmentRow | undefined =>
  db.select().from(enrolments).where(eq(enrolments.insteadOf, seat.id)).get();

/** Lets go of a place on a list or an offer; what was held for it goes on. */
function leaveWaitingList(tx: Tx, place: EnrolmentRow, now: Date): void {
  tx.delete(enrolments).where(eq(enrolments.id, place.id)).run();
  promoteFromWaitingList(tx, dayRow(place.dayId)!, now);
}

/** Takes the seat that the person is offered. Refuses when they are offered none, or its time is up. */
export function acceptOffer(
  person: Person,
  dayId: number,
  now: Date,
):
  | { state: "enrolled" }
  | { refused: "unknown-day" | "cancelled" | "already-enrolled" | "no-offer" | "past" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (day?.state !== "published") return { refused: unpublishedRefusal(day) };
    if (now >= day.startsAt) return { refused: "past" };
    promoteFromWaitingList(tx, day, now);
    const own = findEnrolment(dayId, person.id);
    if (own?.state === "enrolled") return { refused: "already-enrolled" };
    if (own?.state !== "offered") return { refused: "no-offer" };
    confirmSeat(tx, day, own, { fromList: true }, now);
    return { state: "enrolled" };
  });
}

/** Why nothing can be done on a day that is not published: a draft is not known, a cancelled day can still be seen. */
export const unpublishedRefusal = (day: CourseDay | null): "unknown-day" | "cancelled" =>
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
  return writeTransaction((tx) => {
    const own = findEnrolment(dayId, person.id)?.state;
    const other = meant && own && own !== meant;
    if (other) return { refused: changedMeanwhile(own, meant) };
    return releaseEnrolment(tx, person, dayId, {}, now);
  });
}

function changedMeanwhile(own: EnrolmentState, meant: EnrolmentState): GiveUpRefusal {
  if (own !== "enrolled") return `already-${own}`;
  return meant === "offered" ? "accepted" : "let-in";
}

/** The same within another act; `by` is who does it for them. */
export function releaseEnrolment(
  tx: Tx,
  person: Person,
  dayId: number,
  given: { by?: string },
  now: Date,
): { gaveUp: EnrolmentState } | { refused: ReleaseRefusal } {
  const day = dayRow(dayId);
  const own = findEnrolment(dayId, person.id);
  if (day?.state !== "published") return { refused: unpublishedRefusal(day) };
  if (!own) return { refused: "not-on-it" };
  if (now >= day.startsAt) return { refused: "past" };
  tx.delete(enrolments).where(eq(enrolments.id, own.id)).run();
  if (own.state === "enrolled" || given.by)
    notifyGivenUp(tx, day, person, { ...given, seat: own.state === "enrolled" }, now);
  promoteFromWaitingList(tx, day, now);
  return { gaveUp: own.state };
}

/** Frees the seats ahead of someone who leaves the hotline; each goes to the first waiting. */
export function releaseSeatsOfLeaver(tx: Tx, { personId, at }: { personId: number; at: Date }): void {
  const ahead = tx
    .select({ id: enrolments.id, dayId: enrolments.dayId })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .where(and(eq(enrolments.personId, personId), gt(courseDays.startsAt, at)))
    .all();
  for (const { id, dayId } of ahead) {
    tx.delete(enrolments).where(eq(enrolments.id, id)).run();
    promoteFromWaitingList(tx, dayRow(dayId)!, at);
  }
}
