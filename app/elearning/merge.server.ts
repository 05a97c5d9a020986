import { and, eq, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { reassignOrDeleteRows } from "../../db/reassign-rows.server.ts";
import type { Tx } from "../../db/database.server.ts";
import { courseCompletions, courseInvitations, lessons, renewals } from "../../db/schema/elearning.ts";
import {
  attempts,
  lessonCompletions,
  packageStates,
  watchClocks,
  watched,
} from "../../db/schema/elearning-progress.ts";
import type { MergedPersons, MergeHandler } from "../base/events.server.ts";
import { completeCourseIfAllDone } from "./completion/completions.server.ts";
import { mergeRanges } from "./courses/watched-ranges.ts";

/**
 * The kept person gets what either has seen and completed: the earlier of two completions, and the seconds of a film that either has
 * watched. The course is completed if that makes all its lessons complete.
 */
export const elearningMerges: MergeHandler = {
  tables: [
    watched,
    watchClocks,
    attempts,
    packageStates,
    lessonCompletions,
    courseCompletions,
    courseInvitations,
    renewals,
  ],
  merge(tx, two) {
    mergeSeen(tx, two);
    keepFirst(
      tx,
      lessonCompletions.personId,
      [lessonCompletions.lessonId],
      lessonCompletions.completedAt,
      two,
    );
    keepFirst(
      tx,
      courseCompletions.personId,
      [courseCompletions.courseId],
      courseCompletions.completedAt,
      two,
    );
    keepFirst(tx, renewals.personId, [renewals.courseId, renewals.version], renewals.completedAt, two);
    keepFirst(tx, courseInvitations.personId, [courseInvitations.courseId], courseInvitations.invitedAt, two);
    keepFirst(
      tx,
      packageStates.personId,
      [packageStates.lessonId, packageStates.item],
      packageStates.doneAt,
      two,
    );
    for (const column of [watchClocks.personId, attempts.personId]) reassignOrDeleteRows(tx, column, two);
    const begun = tx
      .selectDistinct({ id: lessons.courseId })
      .from(lessons)
      .innerJoin(
        lessonCompletions,
        and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, two.keptId)),
      )
      .all();
    for (const { id } of begun) completeCourseIfAllDone(tx, two.keptId, id, two.at);
  },
};

/** Where both have the same row, keeps the one with the earlier time. */
function keepFirst(
  tx: Tx,
  person: SQLiteColumn,
  same: SQLiteColumn[],
  when: SQLiteColumn,
  two: MergedPersons,
): void {
  const { table } = person;
  const of = (alias: "own" | "theirs", column: SQLiteColumn) =>
    sql`${sql.identifier(alias)}.${sql.identifier(column.name)}`;
  const alike = same.map((column) => sql`${of("theirs", column)} = ${of("own", column)}`);
  tx.run(sql`delete from ${table} as own where ${of("own", person)} = ${two.keptId} and exists (
    select 1 from ${table} as theirs where ${of("theirs", person)} = ${two.mergedId} and ${sql.join(alike, sql` and `)}
      and ${of("theirs", when)} is not null
      and (${of("own", when)} is null or ${of("theirs", when)} < ${of("own", when)}))`);
  reassignOrDeleteRows(tx, person, two);
}

function mergeSeen(tx: Tx, two: MergedPersons): void {
  for (const theirs of tx.select().from(watched).where(eq(watched.personId, two.mergedId)).all()) {
    const ofKept = and(eq(watched.personId, two.keptId), eq(watched.lessonId, theirs.lessonId));
    const own = tx.select().from(watched).where(ofKept).get();
    if (own)
      tx.update(watched)
        .set({ ranges: mergeRanges([...own.ranges, ...theirs.ranges]) })
        .where(ofKept)
        .run();
  }
  reassignOrDeleteRows(tx, watched.personId, two);
}
