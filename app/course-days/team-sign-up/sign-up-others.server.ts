import { eq } from "drizzle-orm";
import { type Tx, write } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import type { EnrolmentState } from "../../../db/enums.ts";
import { type Act, trace } from "../../audit/audit.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import {
  type EnrolRefusal,
  release,
  type ReleaseRefusal,
  type Taken,
  take,
} from "../sign-up/enrolments.server.ts";
import { hindrance, hindranceElsewhere } from "../sign-up/conflicts.server.ts";
import { tellConfirmed, tellGivenUp } from "../notices/participant-notices.server.ts";
import { coming, isTooOften } from "../sign-up/rate-limit.server.ts";
import { findOwn, join, letIn } from "../sign-up/waiting-list.server.ts";
import { findReservation } from "./reservations.server.ts";
import { meantFor, windowRefusal } from "../days/window.ts";

export type PlacingRefusal = EnrolRefusal | ReleaseRefusal | "unknown-person" | "none-left" | "no-seat";

/** Whose days the actor may see to: a leader their own municipality's people, the secretariat anyone. */
function findPlaced(tx: Tx, actor: Person, personId: number): Person | null {
  const person = findPerson(personId, tx);
  const own = actor.municipalityId !== null && actor.municipalityId === person?.municipalityId;
  return actor.role === "secretariat" || (actor.role === "leader" && own) ? person : null;
}

/** A day on which people can still be placed, or why not. The secretariat is not held by the window of sign-up. */
function findOpen(dayId: number, anyTime: boolean, now: Date): CourseDay | { refused: EnrolRefusal } {
  const day = dayRow(dayId);
  const shut = windowRefusal(day ?? undefined, now);
  const passable = anyTime && (shut === "closed" || shut === "not-open");
  return day && (!shut || passable) ? day : { refused: shut ?? "unknown-day" };
}

function noteWhom(tx: Tx, actor: Person, act: Act, subjectId: number, dayId: number, now: Date): void {
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
): Taken | { refused: PlacingRefusal } {
  return write((tx) => signUp(tx, actor, personId, dayId, now));
}

/** The same within another act. */
export function signUp(
  tx: Tx,
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): Taken | { refused: PlacingRefusal } {
  const day = findOpen(dayId, actor.role === "secretariat", now);
  if ("refused" in day) return day;
  const person = findPlaced(tx, actor, personId);
  if (!person) return { refused: "unknown-person" };
  if (!person.roles.includes(meantFor[day.kind])) return { refused: "not-meant" };
  const hindered = hindrance(day, personId, now);
  if (hindered) return { refused: hindered };
  if (isTooOften(personId, dayId, now)) return { refused: "often" };
  noteWhom(tx, actor, coming.other, personId, dayId, now);
  return take(tx, day, person, { by: actor.name }, now);
}

/**
 * Gives someone one of the seats reserved for their municipality, also after sign-up has closed. Refuses when none is left, and
 * otherwise as signing up does.
 */
export function fillReserved(
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): Taken | { refused: PlacingRefusal } {
  return write((tx) => {
    const day = findOpen(dayId, true, now);
    if ("refused" in day) return day;
    const person = findPlaced(tx, actor, personId);
    if (!person) return { refused: "unknown-person" };
    if (!person.roles.includes(meantFor[day.kind])) return { refused: "not-meant" };
    const hindered = hindrance(day, personId, now);
    if (hindered) return { refused: hindered };
    if (isTooOften(personId, dayId, now)) return { refused: "often" };
    const held = findReservation(tx, dayId, person.municipalityId, now);
    if (!held || held.filled >= held.seats) return { refused: "none-left" };
    join({ dayId, personId, since: now, state: "enrolled", reservationId: held.id });
    tellConfirmed(tx, day, person, { fromList: false, by: actor.name }, now);
    noteWhom(tx, actor, coming.other, personId, dayId, now);
    return { state: "enrolled" };
  });
}

/** Gives up someone else's seat, offer or place. They are told by whom; a freed seat goes on at once. */
export function signOffOther(
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): { gaveUp: EnrolmentState } | { refused: PlacingRefusal } {
  return write((tx) => {
    const person = findPlaced(tx, actor, personId);
    if (!person) return { refused: "unknown-person" };
    const outcome = release(tx, person, dayId, { by: actor.name }, now);
    if ("gaveUp" in outcome) noteWhom(tx, actor, "signed-off", personId, dayId, now);
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
): { swapped: true } | { refused: PlacingRefusal } {
  return write((tx) => {
    const day = findOpen(dayId, true, now);
    if ("refused" in day) return day;
    const [from, to] = [findPlaced(tx, actor, fromId), findPlaced(tx, actor, toId)];
    if (!from || !to) return { refused: "unknown-person" };
    const [given, own] = [findOwn(dayId, fromId), findOwn(dayId, toId)];
    if (given?.state !== "enrolled") return { refused: "no-seat" };
    if (own?.state === "enrolled") return { refused: "already-enrolled" };
    if (!to.roles.includes(meantFor[day.kind])) return { refused: "not-meant" };
    const hindered = hindranceElsewhere(day, toId, now);
    if (hindered) return { refused: hindered };
    if (isTooOften(toId, dayId, now)) return { refused: "often" };
    tx.delete(enrolments).where(eq(enrolments.id, given.id)).run();
    if (own) tx.delete(enrolments).where(eq(enrolments.id, own.id)).run();
    const { place, reservationId } = given;
    tx.insert(enrolments)
      .values({ dayId, personId: toId, state: "enrolled", place, reservationId, since: now })
      .run();
    tellGivenUp(tx, day, from, { by: actor.name }, now);
    tellConfirmed(tx, day, to, { fromList: false, by: actor.name }, now);
    noteWhom(tx, actor, "signed-off", fromId, dayId, now);
    noteWhom(tx, actor, coming.other, toId, dayId, now);
    letIn(tx, day, now);
    return { swapped: true };
  });
}
