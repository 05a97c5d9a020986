import { isDeepStrictEqual } from "node:util";
import { and, asc, eq, inArray, notExists, sql } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courses, lessons, revisions } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { completeCourseIfAllDone } from "../completion/completions.server.ts";
import type { Course } from "../courses/courses.server.ts";
import { inviteWaiting } from "../deadlines/invitations.server.ts";
import { notifyOfRevision } from "../deadlines/revision-reminders.server.ts";
import { isInPublishedVersion } from "../courses/published-versions.server.ts";
import { copyCompletions, copyPlaces } from "./carry-over.server.ts";
import type { OrderedLesson } from "./lesson-order.ts";
import { plannedOrder } from "./lesson-planning.server.ts";
import { kindOf } from "../kinds/kinds.server.ts";

export interface Revision {
  /** What it asks of those who have completed the course; of a first version, nothing. */
  kind: "small" | "see-again";
  note: string;
  /** See again: by when (yyyy-mm-dd). */
  dueOn: string | null;
}

/**
 * Publishes the planned lessons as the course's present version. Earlier completions and diplomas stay as they are: a small
 * revision asks nothing of anyone, one to see again asks those who have completed the course to take the new lessons. Whoever is half-way in a
 * package goes on, in the new one where it is the same course. A first version sends the invitations that waited for it. Refuses a course without
 * lessons ("empty"), one with a lesson that nobody could complete ("incomplete"), a past due day ("due"), and a plan
 * that is published already ("nothing"), so that publishing twice makes one version and one letter.
 */
export function publishCourse(actor: Actor, courseId: number, revision: Revision, now: Date) {
  return writeTransaction((tx) => {
    const course = tx.select().from(courses).where(eq(courses.id, courseId)).get();
    if (!course) return { refused: "unknown" } as const;
    const plan = plannedOrder(tx, courseId);
    const order = plan.map(({ id }) => id);
    if (order.length === 0) return { refused: "empty" } as const;
    const planned = tx.select().from(lessons).where(inArray(lessons.id, order)).all();
    if (planned.some((lesson) => !kindOf(lesson).isReady(lesson))) return { refused: "incomplete" } as const;
    if (course.published && isDeepStrictEqual(plan, publishedOrder(tx, courseId)))
      return { refused: "nothing" } as const;
    const unseen = planned.filter((lesson) => !isInPublishedVersion(lesson, tx));
    const first = !course.published || hasNoLessons(tx, courseId);
    const kind = first ? ("first" as const) : revision.kind;
    const dueOn = kind === "see-again" ? revision.dueOn : null;
    if (kind === "see-again" && (!dueOn || dueOn < danishDate(now))) return { refused: "due" } as const;
    const version = first ? course.version : course.version + 1;
    applyOrder(tx, courseId, order);
    tx.update(courses).set({ published: true, version }).where(eq(courses.id, courseId)).run();
    const row = { courseId, version, kind, note: revision.note, publishedAt: now, dueOn, lessons: order };
    tx.insert(revisions).values(row).onConflictDoNothing().run();
    copyPlaces(tx, unseen, kind === "small");
    if (kind === "small") copyCompletions(tx, unseen);
    completeFinishedCourses(tx, { ...course, version }, now);
    if (kind === "first") inviteWaiting(tx, course, now);
    if (kind === "see-again") notifyOfRevision(tx, courseId, version, now);
    trace(
      tx,
      actor,
      { act: "course-published", scope: `course:${courseId}`, detail: { version, kind } },
      now,
    );
    return { version };
  });
}

const publishedOrder = (tx: Tx, courseId: number): OrderedLesson[] =>
  tx
    .select({ id: lessons.id, chapter: lessons.chapter })
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), eq(lessons.published, true)))
    .orderBy(asc(lessons.position))
    .all();

const hasNoLessons = (tx: Tx, courseId: number) =>
  tx
    .select({ id: lessons.id })
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), eq(lessons.published, true)))
    .get() === undefined;

/** Positions are first made negative, since no two lessons of a course may have the same position even in between. */
function applyOrder(tx: Tx, courseId: number, order: number[]): void {
  tx.update(lessons)
    .set({ published: false, position: sql`-${lessons.id}`, chapter: null })
    .where(eq(lessons.courseId, courseId))
    .run();
  for (const [at, id] of order.entries())
    tx.update(lessons)
      .set({
        published: true,
        position: at + 1,
        draftPosition: at + 1,
        chapter: sql`${lessons.draftChapter}`,
      })
      .where(eq(lessons.id, id))
      .run();
}

/** Completes the course for those who lacked only lessons that have been left out. */
function completeFinishedCourses(tx: Tx, course: Course, now: Date): void {
  const begun = tx
    .selectDistinct({ personId: lessonCompletions.personId })
    .from(lessonCompletions)
    .innerJoin(lessons, and(eq(lessons.id, lessonCompletions.lessonId), eq(lessons.courseId, course.id)))
    .where(
      and(
        eq(lessons.published, true),
        notExists(
          tx
            .select({ found: sql`1` })
            .from(courseCompletions)
            .where(
              and(
                eq(courseCompletions.personId, lessonCompletions.personId),
                eq(courseCompletions.courseId, course.id),
              ),
            ),
        ),
      ),
    )
    .all();
  for (const { personId } of begun) completeCourseIfAllDone(tx, personId, course.id, now);
}
