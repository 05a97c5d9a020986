import { and, eq } from "drizzle-orm";
import { reassignRows, reassignOrDeleteRows } from "../../db/reassign-rows.server.ts";
import type { Tx } from "../../db/database.server.ts";
import {
  admissions,
  attendance,
  dayHosts,
  enrolments,
  exemptions,
  reservations,
} from "../../db/schema/course-days.ts";
import { enrolmentStates, marks } from "../../db/enums.ts";
import type { MergedPersons, MergeHandler } from "../base/events.server.ts";
import { findPerson } from "../people/register/person.server.ts";
import { dayRow } from "./days/days.server.ts";
import { findEnrolment } from "./days/enrolment.server.ts";
import { aheadRefusal } from "./days/window.ts";
import { notifyConfirmed } from "./notices/participant-notices.server.ts";
import { promoteFromWaitingList } from "./sign-up/waiting-list.server.ts";

/** Enrolments, marks and tasks move to the kept person. On a day that both are on, the better seat and the better mark stay. */
export const courseDaysMerges: MergeHandler = {
  tables: [enrolments, admissions, attendance, dayHosts, exemptions, reservations],
  merge(tx, two) {
    mergeSeats(tx, two);
    reassignRows(tx, admissions.personId, two);
    mergeMarks(tx, two);
    reassignRows(tx, attendance.markedBy, two);
    reassignOrDeleteRows(tx, exemptions.personId, two);
    reassignRows(tx, exemptions.by, two);
    reassignOrDeleteRows(tx, dayHosts.personId, two);
    reassignRows(tx, reservations.by, two);
  },
};

/** A seat that is freed goes to the first waiting; a seat on a future day is confirmed again, since its calendar entry was the other person's. */
function mergeSeats(tx: Tx, { keptId, mergedId, at }: MergedPersons): void {
  const person = findPerson(keptId, tx);
  for (const moved of tx.select().from(enrolments).where(eq(enrolments.personId, mergedId)).all()) {
    const own = findEnrolment(moved.dayId, keptId);
    const day = dayRow(moved.dayId);
    const rank = ({ state, arrivalOrder }: typeof moved) =>
      enrolmentStates.indexOf(state) * 1e6 + arrivalOrder;
    const worse = own && (rank(own) <= rank(moved) ? moved : own);
    if (worse) tx.delete(enrolments).where(eq(enrolments.id, worse.id)).run();
    if (worse !== moved) {
      tx.update(enrolments).set({ personId: keptId }).where(eq(enrolments.id, moved.id)).run();
      if (person && day && !aheadRefusal(day, at) && moved.state === "enrolled")
        notifyConfirmed(tx, day, person, { fromList: false }, at);
    }
    if (worse && day) promoteFromWaitingList(tx, day, at);
  }
}

function mergeMarks(tx: Tx, { keptId, mergedId }: MergedPersons): void {
  for (const moved of tx.select().from(attendance).where(eq(attendance.personId, mergedId)).all()) {
    const of = (personId: number) =>
      and(eq(attendance.dayId, moved.dayId), eq(attendance.personId, personId));
    const own = tx.select().from(attendance).where(of(keptId)).get();
    const better = !own || marks.indexOf(moved.mark) < marks.indexOf(own.mark);
    if (better) {
      tx.delete(attendance).where(of(keptId)).run();
      tx.update(attendance).set({ personId: keptId }).where(of(mergedId)).run();
    } else tx.delete(attendance).where(of(mergedId)).run();
  }
}
