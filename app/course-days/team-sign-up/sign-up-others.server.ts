import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { EnrolmentState } from "../../../db/enums.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import { manages } from "../../people/register/manages.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { findEnrolment } from "../days/enrolment.server.ts";
import { notifyConfirmed, notifyGivenUp } from "../notices/participant-notices.server.ts";
import { admissionRefusal, findOpenDay, recordAdmission } from "../sign-up/admission.server.ts";
import { claimPlace } from "../sign-up/enrolments.server.ts";
import { releaseEnrolment } from "../sign-up/give-up.server.ts";
import type { ClaimedPlace } from "../sign-up/refusals.ts";
import { insertEnrolment, promoteFromWaitingList } from "../sign-up/waiting-list.server.ts";
import type { TeamSignUpRefusal } from "./refusals.ts";
import { findReservation } from "./reservations.server.ts";

/** The person, if the actor manages them and so may sign them up and off. */
function findManagedPerson(tx: Tx, actor: Person, personId: number): Person | null {
  const person = findPerson(personId, tx);
  return person && manages(actor, person) ? person : null;
}

/**
 * Signs someone else up: a seat when one is free, else the end of the list. Their letter names the actor. Refuses what they would be
 * refused themselves, and people the actor does not manage; the secretariat may sign up before sign-up opens and after it closes.
 */
export function signUpOther(
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): ClaimedPlace | { refused: TeamSignUpRefusal } {
  return writeTransaction((tx) => signUpOtherWithin(tx, actor, personId, dayId, now));
}

/** `signUpOther` within a transaction that does more. */
export function signUpOtherWithin(
  tx: Tx,
  actor: Person,
  personId: number,
  dayId: number,
  now: Date,
): ClaimedPlace | { refused: TeamSignUpRefusal } {
  const day = findOpenDay(dayId, now, { anyTime: actor.role === "secretariat" });
  if ("refused" in day) return day;
  const person = findManagedPerson(tx, actor, personId);
  if (!person) return { refused: "unknown-person" };
  const refused = admissionRefusal({ person, by: actor }, day, now);
  if (refused) return { refused };
  recordAdmission(tx, { person, by: actor }, day, now);
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
    const day = findOpenDay(dayId, now, { anyTime: true });
    if ("refused" in day) return day;
    const person = findManagedPerson(tx, actor, personId);
    if (!person) return { refused: "unknown-person" };
    const refused = admissionRefusal({ person, by: actor }, day, now);
    if (refused) return { refused };
    const reservation = findReservation(tx, dayId, person.municipalityId, now);
    if (!reservation || reservation.filled >= reservation.seats) return { refused: "none-left" };
    recordAdmission(tx, { person, by: actor }, day, now);
    insertEnrolment(tx, { dayId, personId, since: now, state: "enrolled", reservationId: reservation.id });
    notifyConfirmed(tx, day, person, { fromList: false, by: actor.name }, now);
    return { state: "enrolled" };
  });
}

/** Gives up someone else's seat, offer or place. Their letter names the actor; a freed seat goes on at once. */
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
    if ("gaveUp" in outcome) traceSignedOff(tx, actor, personId, dayId, now);
    return outcome;
  });
}

function traceSignedOff(tx: Tx, actor: Person, subjectId: number, dayId: number, now: Date): void {
  trace(tx, actor, { act: "signed-off", subjectId, scope: `course-day:${dayId}` }, now);
}

/**
 * Puts a colleague in someone's seat, in one transaction and until the day begins: the seat never goes to the list between. A place
 * the colleague has on that list is left. Refuses when the first has no seat, and whoever could not take one there.
 */
export function swapSeat(
  actor: Person,
  dayId: number,
  fromId: number,
  toId: number,
  now: Date,
): { swapped: true } | { refused: TeamSignUpRefusal } {
  return writeTransaction((tx) => {
    const day = findOpenDay(dayId, now, { anyTime: true });
    if ("refused" in day) return day;
    const [from, to] = [findManagedPerson(tx, actor, fromId), findManagedPerson(tx, actor, toId)];
    if (!from || !to) return { refused: "unknown-person" };
    const [seat, own] = [findEnrolment(dayId, fromId), findEnrolment(dayId, toId)];
    if (seat?.state !== "enrolled") return { refused: "no-seat" };
    if (own?.state === "enrolled") return { refused: "already-enrolled" };
    const refused = admissionRefusal({ person: to, by: actor }, day, now, { elsewhereOnly: true });
    if (refused) return { refused };
    traceSignedOff(tx, actor, fromId, dayId, now);
    recordAdmission(tx, { person: to, by: actor }, day, now);
    for (const row of [seat, own]) if (row) tx.delete(enrolments).where(eq(enrolments.id, row.id)).run();
    const { arrivalOrder, reservationId } = seat;
    tx.insert(enrolments)
      .values({ dayId, personId: toId, state: "enrolled", arrivalOrder, reservationId, since: now })
      .run();
    notifyGivenUp(tx, day, from, { by: actor.name }, now);
    notifyConfirmed(tx, day, to, { fromList: false, by: actor.name }, now);
    promoteFromWaitingList(tx, day, now);
    return { swapped: true };
  });
}
