import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { type EnrolmentRow, findEnrolment } from "../days/enrolment.server.ts";
import { findOpenDay, recordAdmission } from "./admission.server.ts";
import { admitChange, listChangeable } from "./changeable.server.ts";
import { claimPlace } from "./enrolments.server.ts";
import type { ClaimedPlace, EnrolRefusal } from "./refusals.ts";
import { promoteFromWaitingList } from "./waiting-list.server.ts";

/**
 * Changes what the person has on one day for another of the same kind, in one transaction. Onto a full day they wait in the list, and
 * keep the seat they have until the new one is theirs; a place on a list is left at once. Who waits for a change can take a free
 * seat on a third day instead, and leaves the list. Refuses what signing up refuses, to wait for a second change beside the
 * first, and whoever has nothing to change.
 */
export function changeDay(
  person: Person,
  fromId: number,
  toId: number,
  now: Date,
): ClaimedPlace | { refused: EnrolRefusal } {
  return writeTransaction((tx) => {
    const day = findOpenDay(toId, now);
    if ("refused" in day) return day;
    const from = listChangeable(person.id, day, now).find(({ dayId }) => dayId === fromId);
    const admitted = admitChange(person, day, from, now);
    if ("refused" in admitted) return admitted;
    recordAdmission(tx, { person }, day, now);
    if (admitted.leaves) leaveWaitingList(tx, admitted.leaves, now);
    const { id, state, food, access } = findEnrolment(fromId, person.id)!;
    if (state === "enrolled") return claimPlace(tx, day, person, { insteadOf: id, food, access }, now);
    leaveWaitingList(tx, { id, dayId: fromId }, now);
    return claimPlace(tx, day, person, { food, access }, now);
  });
}

/** Deletes a place on a list or an offer; the seat held for it goes to the next. */
function leaveWaitingList(tx: Tx, place: Pick<EnrolmentRow, "id" | "dayId">, now: Date): void {
  tx.delete(enrolments).where(eq(enrolments.id, place.id)).run();
  promoteFromWaitingList(tx, dayRow(place.dayId)!, now);
}
