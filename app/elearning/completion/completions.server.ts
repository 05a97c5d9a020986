import { eq, sql } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { courseCompletions, courses, renewals } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import type { completionWays } from "../../../db/enums.ts";
import { issueDiploma } from "../../diplomas/issuing/issue.server.ts";
import type { Course } from "../courses/courses.server.ts";
import { findCompletion } from "../courses/find-completion.server.ts";
import { lessonsLeft } from "../courses/lessons-left.server.ts";
import { presentRuleVersion } from "./rules.ts";

export type CompletionWay = (typeof completionWays)[number];

/**
 * Marks a lesson complete and, when it was the last one, its course, in the same transaction. Does nothing to a lesson that is
 * complete already.
 */
export function completeLesson(
  tx: Tx,
  personId: number,
  lesson: { id: number; courseId: number },
  way: CompletionWay,
  now: Date,
): void {
  const inserted = tx
    .insert(lessonCompletions)
    .values({ personId, lessonId: lesson.id, completedAt: now, way, ruleVersion: presentRuleVersion })
    .onConflictDoNothing()
    .run();
  if (inserted.changes === 1) completeCourseIfAllDone(tx, personId, lesson.courseId, now);
}

/** Completes the course for someone who has completed every lesson of its current version. */
export function completeCourseIfAllDone(tx: Tx, personId: number, courseId: number, now: Date): void {
  const { remaining } = tx.get<{ remaining: number }>(
    sql`select ${lessonsLeft(personId, courseId).count} as remaining`,
  );
  if (remaining === 0) completeCourse(tx, personId, courseId, now);
}

/**
 * Records that someone has completed the current version of a course. Their first completion keeps its date and version, even if it
 * was imported; a later version is recorded as a renewal. Either way all lessons were taken here, which earns the diploma.
 */
function completeCourse(tx: Tx, personId: number, courseId: number, now: Date): void {
  const course = tx.select().from(courses).where(eq(courses.id, courseId)).get()!;
  const inserted = tx
    .insert(courseCompletions)
    .values({ personId, courseId, version: course.version, completedAt: now })
    .onConflictDoNothing()
    .run();
  if (inserted.changes === 0) recordRenewal(tx, personId, course, now);
  if (course.earnsDiploma) {
    const { slug: courseSlug, version: courseVersion, title } = course;
    issueDiploma(tx, { personId, courseSlug, courseVersion, course: title, completedAt: now }, now);
  }
}

function recordRenewal(tx: Tx, personId: number, { id: courseId, version }: Course, completedAt: Date): void {
  if (findCompletion(personId, courseId, tx)!.version < version)
    tx.insert(renewals).values({ personId, courseId, version, completedAt }).onConflictDoNothing().run();
}
