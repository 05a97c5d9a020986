import { and, count, eq, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import {
  courseCompletions,
  courseInvitations,
  courses,
  lessonCompletions,
  lessons,
} from "../../../db/schema/elearning.ts";
import { people } from "../../../db/schema/people.ts";
import { type SeeAgain, seeAgainOf } from "../deadlines/see-again.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { usualDueDay } from "../deadlines/due-day.ts";
import { type Course, coursesOf, isCourseFor } from "../courses/courses.server.ts";
import { plannedDueDaysOf } from "../deadlines/planned-due-days.server.ts";
import { secondsLeft, type LessonProgress, listLessonProgress } from "../courses/lessons.server.ts";
import { dueAfterLeave } from "../../people/register/absence.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { absenceColumns, absenceOf } from "../../people/register/absence.server.ts";

/** How far one person is in one course. `completedAt` is set for those who completed before the site as well. */
export interface Progress {
  done: number;
  of: number;
  completedAt: Date | null;
}

const isAmongPeople = (column: SQLiteColumn) =>
  sql`${column} in (select value from json_each(${sql.placeholder("people")}))`;

const lessonCountQuery = prepared((at) =>
  at
    .select({ id: courses.id, of: count(lessons.id) })
    .from(courses)
    .leftJoin(lessons, and(eq(lessons.courseId, courses.id), eq(lessons.published, true)))
    .where(eq(courses.slug, sql.placeholder("slug")))
    .groupBy(courses.id)
    .prepare(),
);

const lessonsDoneQuery = prepared((at) =>
  at
    .select({ personId: lessonCompletions.personId, done: count() })
    .from(lessonCompletions)
    .innerJoin(
      lessons,
      and(
        eq(lessons.id, lessonCompletions.lessonId),
        eq(lessons.courseId, sql.placeholder("course")),
        eq(lessons.published, true),
      ),
    )
    .where(isAmongPeople(lessonCompletions.personId))
    .groupBy(lessonCompletions.personId)
    .prepare(),
);

const coursesCompletedQuery = prepared((at) =>
  at
    .select({ personId: courseCompletions.personId, at: courseCompletions.completedAt })
    .from(courseCompletions)
    .where(
      and(
        eq(courseCompletions.courseId, sql.placeholder("course")),
        isAmongPeople(courseCompletions.personId),
      ),
    )
    .prepare(),
);

/**
 * How far each of these people is, in three queries however many they are. Everyone asked for is in the answer; of a
 * course that does not exist, all have done 0 of 0.
 */
export function progressOf(
  personIds: number[],
  courseSlug = "agents",
  at: Database | Tx = db,
): Map<number, Progress> {
  const course = lessonCountQuery(at).get({ slug: courseSlug }) ?? { id: 0, of: 0 };
  const asked = { people: JSON.stringify(personIds), course: course.id };
  const doneBy = new Map(
    lessonsDoneQuery(at)
      .all(asked)
      .map((row) => [row.personId, row.done]),
  );
  const completedBy = new Map(
    coursesCompletedQuery(at)
      .all(asked)
      .map((row) => [row.personId, row.at]),
  );
  const { of } = course;
  return new Map(
    personIds.map((id) => [id, { done: doneBy.get(id) ?? 0, of, completedAt: completedBy.get(id) ?? null }]),
  );
}

/** One course as the person sees it. */
export interface CourseView extends Progress {
  slug: string;
  title: string;
  audience: Course["audience"];
  /** The person's own to take; false for the secretariat, who only look. */
  counts: boolean;
  steps: LessonProgress[];
  next: LessonProgress | null;
  secondsLeft: number;
  /** What a revision asks of who has completed an earlier version; null when nothing. */
  again: SeeAgain | null;
  /** By when the person is to have taken it (yyyy-mm-dd); null when it has no due day, or they have completed it. */
  dueOn: string | null;
}

/** The courses a person may open, each with its lessons and how far they are. */
export function viewCourses(person: Person): CourseView[] {
  const open = coursesOf(person);
  const steps = listLessonProgress(
    person.id,
    open.map(({ id }) => id),
  );
  const dueOn = new Map(
    dueQuery()
      .all({ personId: person.id })
      .map(({ courseId, dueOn, invitedAt, ...absence }) => [
        courseId,
        dueOn && dueAfterLeave(dueOn, danishDate(invitedAt), absence),
      ]),
  );
  const planned = plannedDueDaysOf([person.id]).get(person.id)?.elearning;
  const dueOf = (course: Course) =>
    (course.slug === "agents" && planned) || (dueOn.get(course.id) ?? usualDueDayFor(person, course));
  return open.map((course) => {
    const own = steps.filter(({ courseId }) => courseId === course.id);
    const done = own.filter(({ completedAt }) => completedAt).length;
    const completion = completionOf(person.id, course.id);
    return {
      slug: course.slug,
      title: course.title,
      audience: course.audience,
      counts: isCourseFor(person, course),
      steps: own,
      done,
      of: own.length,
      completedAt: completion?.at ?? null,
      again: completion && seeAgainOf(person.id, course, completion.version, own.length - done),
      dueOn: completion ? null : dueOf(course),
      next: own.find(({ completedAt }) => !completedAt) ?? null,
      secondsLeft: secondsLeft(own),
    };
  });
}

/** The agents' course has a due day also where nobody was told one; other courses have none. */
const usualDueDayFor = (person: Person, course: Course): string | null =>
  course.slug === "agents" && isCourseFor(person, course)
    ? usualDueDay(person.startsOn, absenceOf(person.id))
    : null;

const dueQuery = prepared((at) =>
  at
    .select({
      courseId: courseInvitations.courseId,
      dueOn: courseInvitations.dueOn,
      invitedAt: courseInvitations.invitedAt,
      ...absenceColumns,
    })
    .from(courseInvitations)
    .innerJoin(people, eq(people.id, courseInvitations.personId))
    .where(eq(courseInvitations.personId, sql.placeholder("personId")))
    .prepare(),
);

const completionQuery = prepared((at) =>
  at
    .select({ at: courseCompletions.completedAt, version: courseCompletions.version })
    .from(courseCompletions)
    .where(
      and(
        eq(courseCompletions.personId, sql.placeholder("personId")),
        eq(courseCompletions.courseId, sql.placeholder("courseId")),
      ),
    )
    .prepare(),
);

const completionOf = (personId: number, courseId: number) =>
  completionQuery().get({ personId, courseId }) ?? null;

/** The course of the person's role, with the next lesson and what is left of it; null when they take none. */
export const findProgress = (person: Person): CourseView | null =>
  viewCourses(person).find(({ counts }) => counts) ?? null;
