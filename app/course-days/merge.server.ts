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
import { marks } from "../../db/enums.ts";
import type { MergedPersons, MergeHandler } from "../base/events.server.ts";
import { mergeEnrolments } from "./sign-up/merge-enrolments.server.ts";

/** Enrolments, marks and tasks move to the kept person. Of enrolments that exclude each other one stays; of two marks of a day the better. */
export const courseDaysMerges: MergeHandler = {
  tables: [enrolments, admissions, attendance, dayHosts, exemptions, reservations],
  merge(tx, two) {
    mergeEnrolments(tx, two);
    reassignRows(tx, admissions.personId, two);
    mergeMarks(tx, two);
    reassignRows(tx, attendance.markedBy, two);
    reassignOrDeleteRows(tx, exemptions.personId, two);
    reassignRows(tx, exemptions.by, two);
    reassignOrDeleteRows(tx, dayHosts.personId, two);
    reassignRows(tx, reservations.by, two);
  },
};

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
