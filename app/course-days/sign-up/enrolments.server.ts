import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { findEnrolment, queuePositionOf } from "../days/enrolment.server.ts";
import type { AheadRefusal } from "../days/window.ts";
import { notifyWaiting } from "../notices/participant-notices.server.ts";
import { admissionRefusal, findDayAhead, findOpenDay, recordAdmission } from "./admission.server.ts";
import type { Needs } from "./needs.ts";
import type { ClaimedPlace, EnrolRefusal } from "./refusals.ts";
import { confirmSeat, insertEnrolment, promoteFromWaitingList } from "./waiting-list.server.ts";

/**
 * Signs the person up: a seat when one is free and nobody waits for it, else the end of the waiting list. One transaction that takes
 * the write lock before it counts. Refuses what `admission.server.ts` refuses.
 */
export function enrol(
  person: Person,
  dayId: number,
  now: Date,
  needs: Partial<Needs> = {},
): ClaimedPlace | { refused: EnrolRefusal } {
  return writeTransaction((tx) => {
    const day = findOpenDay(dayId, now);
    if ("refused" in day) return day;
    const refused = admissionRefusal({ person }, day, now);
    if (refused) return { refused };
    recordAdmission(tx, { person }, day, now);
    return claimPlace(tx, day, person, needs, now);
  });
}

/** Takes the last position in the day's order of arrival, and gives out the seats that are free. `by` is the name of who does it for them. */
export function claimPlace(
  tx: Tx,
  day: CourseDay,
  person: Person,
  { by, ...row }: { insteadOf?: number; by?: string } & Partial<Needs>,
  now: Date,
): ClaimedPlace {
  insertEnrolment(tx, { dayId: day.id, personId: person.id, since: now, ...row });
  if (promoteFromWaitingList(tx, day, now, person, by)) return { state: "enrolled" };
  // A seat that another's change of day freed meanwhile has come to them from the list.
  const queuePosition = queuePositionOf(day.id, person.id);
  if (queuePosition === null) return { state: "enrolled" };
  notifyWaiting(tx, day, person, { number: queuePosition, by }, now);
  return { state: "waiting", queuePosition };
}

/** Takes the seat that the person is offered. Refuses when they are offered none, or its time is up. */
export function acceptOffer(
  person: Person,
  dayId: number,
  now: Date,
): { state: "enrolled" } | { refused: AheadRefusal | "already-enrolled" | "no-offer" } {
  return writeTransaction((tx) => {
    const day = findDayAhead(dayId, now);
    if ("refused" in day) return day;
    promoteFromWaitingList(tx, day, now);
    const own = findEnrolment(dayId, person.id);
    if (own?.state === "enrolled") return { refused: "already-enrolled" };
    if (own?.state !== "offered") return { refused: "no-offer" };
    confirmSeat(tx, day, own, { fromList: true }, now);
    return { state: "enrolled" };
  });
}
