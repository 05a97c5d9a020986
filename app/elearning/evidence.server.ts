import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "../../db/open.server.ts";
import {
  attempts,
  courseCompletions,
  courseInvitations,
  courses,
  lessonCompletions,
  lessons,
  watched,
} from "../../db/schema/elearning.ts";
import type { Review, Talk } from "./conversation.ts";
import { type Learner, takes } from "./courses.server.ts";
import type { Exercise } from "./exercise.ts";
import type { Lesson } from "./lessons.server.ts";
import type { Answered } from "./practice.server.ts";
import { missing, type Range, total } from "./ranges.ts";
import { presentRule } from "./rules.ts";

/** Why a lesson stands as it does: the rule it is judged by, what was done when, and what is missing. */
export interface LessonEvidence {
  slug: string;
  title: string;
  kind: Lesson["kind"];
  completed: { at: Date; way: (typeof lessonCompletions.$inferSelect)["way"] } | null;
  /** The wording of the rule it was, or will be, judged by. */
  rule: number;
  beganAt: Date | null;
  lastAt: Date | null;
  film: { seen: number; of: number; missing: Range[] } | null;
  tries: number;
  exercise: { right: number; of: number; need: number } | null;
  review: Review | null;
}

/** Why a course stands as it does. */
export interface CourseEvidence {
  slug: string;
  title: string;
  version: number;
  completed: { at: Date; version: number; imported: boolean } | null;
  invited: { at: Date; dueOn: string | null } | null;
  lessons: LessonEvidence[];
}

/** The evidence behind every status of a person's e-learning, read from what is kept: nothing is reckoned ahead of time. */
export function evidenceOf(personId: number, learner: Learner): CourseEvidence[] {
  const own = db
    .select()
    .from(courses)
    .orderBy(asc(courses.audience), asc(courses.id))
    .all()
    .filter((course) => takes(learner, course));
  const steps = lessonsOf(
    personId,
    own.map(({ id }) => id),
  );
  return own.map(({ id, slug, title, version }) => ({
    slug,
    title,
    version,
    completed: completionOf(personId, id),
    invited: invitationOf(personId, id),
    lessons: steps.filter(({ courseId }) => courseId === id).map(({ courseId: _, ...lesson }) => lesson),
  }));
}

function completionOf(personId: number, courseId: number): CourseEvidence["completed"] {
  const { completedAt: at, version, imported } = courseCompletions;
  return (
    db
      .select({ at, version, imported })
      .from(courseCompletions)
      .where(and(eq(courseCompletions.personId, personId), eq(courseCompletions.courseId, courseId)))
      .get() ?? null
  );
}

function invitationOf(personId: number, courseId: number): CourseEvidence["invited"] {
  const { invitedAt: at, dueOn } = courseInvitations;
  return (
    db
      .select({ at, dueOn })
      .from(courseInvitations)
      .where(and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, courseId)))
      .get() ?? null
  );
}

function lessonsOf(personId: number, courseIds: number[]): (LessonEvidence & { courseId: number })[] {
  return db
    .select({ lesson: lessons, completed: lessonCompletions, watched, attempt: attempts })
    .from(lessons)
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, personId)),
    )
    .leftJoin(watched, and(eq(watched.lessonId, lessons.id), eq(watched.personId, personId)))
    .leftJoin(attempts, and(eq(attempts.lessonId, lessons.id), eq(attempts.personId, personId)))
    .where(and(inArray(lessons.courseId, courseIds), eq(lessons.published, true)))
    .orderBy(asc(lessons.courseId), asc(lessons.position))
    .all()
    .map(tell);
}

interface Row {
  lesson: Lesson;
  completed: typeof lessonCompletions.$inferSelect | null;
  watched: typeof watched.$inferSelect | null;
  attempt: typeof attempts.$inferSelect | null;
}

function tell({ lesson, completed, watched, attempt }: Row): LessonEvidence & { courseId: number } {
  const { courseId, slug, title, kind, filmSeconds } = lesson;
  const seen = watched?.ranges ?? [];
  return {
    courseId,
    slug,
    title,
    kind,
    completed: completed && { at: completed.completedAt, way: completed.way },
    rule: completed?.rule ?? presentRule,
    beganAt: watched?.beganAt ?? attempt?.beganAt ?? null,
    lastAt: watched?.reportedAt ?? attempt?.savedAt ?? null,
    film: filmSeconds ? { seen: total(seen), of: filmSeconds, missing: missing(seen, filmSeconds) } : null,
    tries: attempt?.tries ?? 0,
    exercise: kind === "exercise" ? judgedOf(lesson, attempt?.state) : null,
    review: kind === "conversation" ? ((attempt?.state as Talk | undefined)?.review ?? null) : null,
  };
}

function judgedOf({ content }: Lesson, state: unknown): LessonEvidence["exercise"] {
  const { passMark, questions } = content as Exercise;
  const of = questions.length;
  return { right: (state as Answered | undefined)?.judged.right ?? 0, of, need: Math.ceil(passMark * of) };
}
