import { and, count, eq, isNull } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import {
  courseCompletions,
  courses,
  lessonCompletions,
  lessons,
  renewals,
} from "../../../db/schema/elearning.ts";
import type { completionWays } from "../../../db/enums.ts";
import { emit } from "../../base/events.server.ts";
import { issueDiploma } from "../../diplomas/issuing/issue.server.ts";
import type { Course } from "../courses/courses.server.ts";
import { presentRuleVersion } from "./rules.ts";

export type CompletionWay = (typeof completionWays)[number];

/**
 * Marks a lesson complete, and with the last one its course, at once and in the same transaction. A lesson that is complete
 * stays as it was.
 */
export function completeLesson(
  tx: Tx,
  personId: number,
  lesson: { id: number; courseId: number },
  way: CompletionWay,
  now: Date,
): void {
  const born = tx
    .insert(lessonCompletions)
    .values({ personId, lessonId: lesson.id, completedAt: now, way, rule: presentRuleVersion })
    .onConflictDoNothing()
    .run();
  if (born.changes === 1) completeCourseIfAllDone(tx, personId, lesson.courseId, now);
}

/** Completes the course for someone who has completed every lesson of its present version. */
export function completeCourseIfAllDone(tx: Tx, personId: number, courseId: number, now: Date): void {
  if (countLessonsLeft(tx, personId, courseId) === 0) completeCourse(tx, personId, courseId, now);
}

/** How many published lessons of the course the person has not completed. */
function countLessonsLeft(tx: Tx, personId: number, courseId: number): number {
  return tx
    .select({ left: count() })
    .from(lessons)
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, personId)),
    )
    .where(
      and(eq(lessons.courseId, courseId), eq(lessons.published, true), isNull(lessonCompletions.lessonId)),
    )
    .get()!.left;
}

/**
 * A first completion stands for ever; that of a later version is kept beside it. An imported one keeps its old date, but
 * taking the whole course here earns the diploma all the same.
 */
function completeCourse(tx: Tx, personId: number, courseId: number, now: Date): void {
  const course = tx.select().from(courses).where(eq(courses.id, courseId)).get()!;
  const born = tx
    .insert(courseCompletions)
    .values({ personId, courseId, version: course.version, completedAt: now })
    .onConflictDoNothing()
    .run();
  if (born.changes === 0) recordRenewal(tx, personId, course, now);
  if (course.earnsDiploma) {
    const { slug: courseSlug, version: courseVersion, title } = course;
    issueDiploma(tx, { personId, courseSlug, courseVersion, course: title, completedAt: now }, now);
  }
  if (born.changes === 1) emit(tx, { what: "course-completed", personId, courseId, at: now });
}

function recordRenewal(tx: Tx, personId: number, { id: courseId, version }: Course, completedAt: Date): void {
  const first = and(eq(courseCompletions.personId, personId), eq(courseCompletions.courseId, courseId));
  const completed = tx.select().from(courseCompletions).where(first).get()!;
  if (completed.version < version)
    tx.insert(renewals).values({ personId, courseId, version, completedAt }).onConflictDoNothing().run();
}
