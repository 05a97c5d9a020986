import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import type { EnrolmentState } from "../../../db/enums.ts";
import { type Act, trace } from "../../audit/audit.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import {
  type EnrolRefusal,
  releaseEnrolment,
  type ReleaseRefusal,
  type ClaimedPlace,
  claimPlace,
} from "../sign-up/enrolments.server.ts";
import { findConflict, findConflictElsewhere } from "../sign-up/conflicts.server.ts";
import { notifyConfirmed, notifyGivenUp } from "../notices/participant-notices.server.ts";
import { enrolActs, isRateLimited } from "../sign-up/rate-limit.server.ts";
import { findEnrolment, addToWaitingList, promoteFromWaitingList } from "../sign-up/waiting-list.server.ts";
import { findReservation } from "./reservations.server.ts";
import { roleOfDayKind, windowRefusal } from "../days/window.ts";

export type TeamSignUpRefusal = EnrolRefusal | ReleaseRefusal | "unknown-person" | "none-left" | "no-seat";

/** Whose days the actor may see to: a leader their own municipality's people, the secretariat anyone. */
function findManagedPerson(tx: Tx, actor: Person, personId: number): Person | null {
  const person = findPerson(personId, tx);
  const own = actor.municipalityId !== null && actor.municipalityId === person?.municipalityId;
  return actor.role === "secretariat" || (actor.role === "leader" && own) ? person : null;
}

/** A day on which people can still be placed, or why not. The secretariat is not held by the window of sign-up. */
function findOpenDay(dayId: number, anyTime: boolean, now: Date): CourseDay | { refused: EnrolRefusal } {
  const day = dayRow(dayId);
  const shut = windowRefusal(day ?? undefined, now);
  const passable = anyTime && (shut === "closed" || shut === "not-open");
  return day && (!shut || passable) ? day : { refused: shut ?? "unknown-day" };
}

function traceForOther(tx: Tx, actor: Person, act: Act, subjectId: number, dayId: number, now: Date): void {
  trace(tx, actor, { act, subjectId, scope: `course-day:${dayId}` }, now);
}

/**
 * Signs someone else up: a seat when one is free, else the end of the list. They are told by whom. Refuses what they would be
 * refused themselves, and people the actor has no say over.
 */
export function signUpOther(
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): ClaimedPlace | { refused: TeamSignUpRefusal } {
  return writeTransaction((tx) => signUpOtherWithin(tx, actor, personId, dayId, now));
}

/** The same within another act. */
export function signUpOtherWithin(
  tx: Tx,
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): ClaimedPlace | { refused: TeamSignUpRefusal } {
  const day = findOpenDay(dayId, actor.role === "secretariat", now);
  if ("refused" in day) return day;
  const person = findManagedPerson(tx, actor, personId);
  if (!person) return { refused: "unknown-person" };
  if (!person.roles.includes(roleOfDayKind[day.kind])) return { refused: "not-meant" };
  const hindered = findConflict(day, personId, now);
  if (hindered) return { refused: hindered };
  if (isRateLimited(personId, dayId, now)) return { refused: "often" };
  traceForOther(tx, actor, enrolActs.other, personId, dayId, now);
  return claimPlace(tx, day, person, { by: actor.name }, now);
}

/**
 * Gives someone one of the seats reserved for their municipality, also after sign-up has closed. Refuses when none is left, and
 * otherwise as signing up does.
 */
export function fillReservedSeat(
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): ClaimedPlace | { refused: TeamSignUpRefusal } {
  return writeTransaction((tx) => {
    const day = findOpenDay(dayId, true, now);
    if ("refused" in day) return day;
    const person = findManagedPerson(tx, actor, personId);
    if (!person) return { refused: "unknown-person" };
    if (!person.roles.includes(roleOfDayKind[day.kind])) return { refused: "not-meant" };
    const hindered = findConflict(day, personId, now);
    if (hindered) return { refused: hindered };
    if (isRateLimited(personId, dayId, now)) return { refused: "often" };
    const held = findReservation(tx, dayId, person.municipalityId, now);
    if (!held || held.filled >= held.seats) return { refused: "none-left" };
    addToWaitingList({ dayId, personId, since: now, state: "enrolled", reservationId: held.id });
    notifyConfirmed(tx, day, person, { fromList: false, by: actor.name }, now);
    traceForOther(tx, actor, enrolActs.other, personId, dayId, now);
    return { state: "enrolled" };
  });
}

/** Gives up someone else's seat, offer or place. They are told by whom; a freed seat goes on at once. */
export function signOffOther(
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): { gaveUp: EnrolmentState } | { refused: TeamSignUpRefusal } {
  return writeTransaction((tx) => {
    const person = findManagedPerson(tx, actor, personId);
    if (!person) return { refused: "unknown-person" };
    const outcome = releaseEnrolment(tx, person, dayId, { by: actor.name }, now);
    if ("gaveUp" in outcome) traceForOther(tx, actor, "signed-off", personId, dayId, now);
    return outcome;
  });
}

/**
 * Puts a colleague in someone's seat, in one act and until the day begins: the seat never goes to the list between. A place the
 * colleague has on that list is left. Refuses when the first has no seat, and whoever could not take one there.
 */
export function swapSeat(
  actor: Person,
  dayId: number,
  fromId: number,
  toId: number,
  now: Date,
): { swapped: true } | { refused: TeamSignUpRefusal } {
  return writeTransaction((tx) => {
    const day = findOpenDay(dayId, true, now);
    if ("refused" in day) return day;
    const [from, to] = [findManagedPerson(tx, actor, fromId), findManagedPerson(tx, actor, toId)];
    if (!from || !to) return { refused: "unknown-person" };
    const [given, own] = [findEnrolment(dayId, fromId), findEnrolment(dayId, toId)];
    if (given?.state !== "enrolled") return { refused: "no-seat" };
    if (own?.state === "enrolled") return { refused: "already-enrolled" };
    if (!to.roles.includes(roleOfDayKind[day.kind])) return { refused: "not-meant" };
    const hindered = findConflictElsewhere(day, toId, now);
    if (hindered) return { refused: hindered };
    if (isRateLimited(toId, dayId, now)) return { refused: "often" };
    tx.delete(enrolments).where(eq(enrolments.id, given.id)).run();
    if (own) tx.delete(enrolments).where(eq(enrolments.id, own.id)).run();
    const { place, reservationId } = given;
    tx.insert(enrolments)
      .values({ dayId, personId: toId, state: "enrolled", place, reservationId, since: now })
      .run();
    notifyGivenUp(tx, day, from, { by: actor.name }, now);
    notifyConfirmed(tx, day, to, { fromList: false, by: actor.name }, now);
    traceForOther(tx, actor, "signed-off", fromId, dayId, now);
    traceForOther(tx, actor, enrolActs.other, toId, dayId, now);
    promoteFromWaitingList(tx, day, now);
    return { swapped: true };
  });
}
