import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { dayRow } from "../days/days.server.ts";
import { type EnrolmentRow, findEnrolment } from "../days/enrolment.server.ts";
import { admissionRefusal, findOpenDay, recordAdmission } from "./admission.server.ts";
import { claimPlace } from "./enrolments.server.ts";
import type { ClaimedPlace, EnrolRefusal } from "./refusals.ts";
import { countFreeForNewcomers, promoteFromWaitingList } from "./waiting-list.server.ts";

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
    const from = findChangeable(person, fromId, day, now);
    const refusedFor = (...givenUp: EnrolmentRow[]) =>
      admissionRefusal({ person }, day, now, { givenUp: givenUp.map(({ id }) => id) });
    let refused = refusedFor(...(from ? [from] : []));
    const pending =
      from && refused === "changing" && countFreeForNewcomers(day, now) > 0
        ? findPendingChange(tx, from)
        : undefined;
    if (from && pending) refused = refusedFor(from, pending);
    if (!from || refused) return { refused: refused ?? "no-seat" };
    recordAdmission(tx, { person }, day, now);
    if (pending) leaveWaitingList(tx, pending, now);
    const { food, access } = from;
    if (from.state === "enrolled")
      return claimPlace(tx, day, person, { insteadOf: from.id, food, access }, now);
    leaveWaitingList(tx, from, now);
    return claimPlace(tx, day, person, { food, access }, now);
  });
}

/** What the person has on a day of the same kind that has not begun. */
function findChangeable(
  person: Person,
  fromId: number,
  { kind }: CourseDay,
  now: Date,
): EnrolmentRow | undefined {
  const from = dayRow(fromId);
  const isChangeable = from?.state === "published" && from.kind === kind && now < from.startsAt;
  return isChangeable ? findEnrolment(fromId, person.id) : undefined;
}

/** The place on a list, or the offer, that a seat is to be changed for. */
const findPendingChange = (tx: Tx, seat: EnrolmentRow): EnrolmentRow | undefined =>
  tx.select().from(enrolments).where(eq(enrolments.insteadOf, seat.id)).get();

/** Deletes a place on a list or an offer; the seat held for it goes to the next. */
function leaveWaitingList(tx: Tx, place: EnrolmentRow, now: Date): void {
  tx.delete(enrolments).where(eq(enrolments.id, place.id)).run();
  promoteFromWaitingList(tx, dayRow(place.dayId)!, now);
}
