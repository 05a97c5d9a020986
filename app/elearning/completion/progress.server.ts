import { and, count, eq, sql } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { courseCompletions, courseInvitations, courses, lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import { seeAgainOf } from "../deadlines/see-again.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { courseDueDay, usualDueDay } from "../deadlines/due-day.ts";
import { findProgrammeStart } from "../deadlines/programme-start.server.ts";
import { agentsCourseSlug } from "../courses/agents-course.ts";
import { type Course, coursesOf, isCourseFor } from "../courses/courses.server.ts";
import { findCompletion } from "../courses/find-completion.server.ts";
import { plannedDueDaysOf } from "../deadlines/planned-due-days.server.ts";
import { secondsLeft } from "../courses/lesson-progress.ts";
import { nextMilestone } from "../courses/milestone.ts";
import { listLessonProgress } from "../courses/lessons.server.ts";
import type { CourseView, Progress } from "./progress.ts";
import { absenceOf } from "../../people/register/absence.server.ts";

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
    .where(isAmong(lessonCompletions.personId, "people"))
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
        isAmong(courseCompletions.personId, "people"),
      ),
    )
    .prepare(),
);

/**
 * How far each of these people is in a course, in three queries however many they are. Everyone is in the result; in a course that
 * does not exist, all have done 0 of 0.
 */
export function progressOf(
  personIds: number[],
  courseSlug: string = agentsCourseSlug,
  at: Database | Tx = db,
): Map<number, Progress> {
  const course = lessonCountQuery(at).get({ slug: courseSlug }) ?? { id: 0, of: 0 };
  const values = { people: JSON.stringify(personIds), course: course.id };
  const doneBy = new Map(
    lessonsDoneQuery(at)
      .all(values)
      .map((row) => [row.personId, row.done]),
  );
  const completedBy = new Map(
    coursesCompletedQuery(at)
      .all(values)
      .map((row) => [row.personId, row.at]),
  );
  const { of } = course;
  return new Map(
    personIds.map((id) => [id, { done: doneBy.get(id) ?? 0, of, completedAt: completedBy.get(id) ?? null }]),
  );
}

/** The courses a person may open, each with its lessons and how far they are. */
export function viewCourses(person: Person, now: Date): CourseView[] {
  const open = coursesOf(person);
  const steps = listLessonProgress(
    person.id,
    open.map(({ id }) => id),
  );
  const dueDayOf = dueDaysOf(person, now);
  return open.map((course) => {
    const own = steps.filter(({ courseId }) => courseId === course.id);
    const done = own.filter(({ completedAt }) => completedAt).length;
    const completion = findCompletion(person.id, course.id);
    return {
      slug: course.slug,
      title: course.title,
      audience: course.audience,
      isRequired: isCourseFor(person, course),
      steps: own,
      done,
      of: own.length,
      completedAt: completion?.at ?? null,
      again: completion && seeAgainOf(person.id, course, completion.version, own.length - done),
      dueOn: completion ? null : dueDayOf(course),
      next: own.find(({ completedAt }) => !completedAt) ?? null,
      secondsLeft: secondsLeft(own),
      milestone: completion ? null : nextMilestone(own),
    };
  });
}

/** Finds by when a person is to complete each course. */
function dueDaysOf(person: Person, now: Date): (course: Course) => string | null {
  const invitations = invitationsQuery().all({ personId: person.id });
  const planned = plannedDueDaysOf([person.id]).get(person.id);
  const who = { ...absenceOf(person.id), startsOn: person.startsOn };
  const programmeStart = findProgrammeStart(now);
  return (course) => {
    const invitation = invitations.find(({ courseId }) => courseId === course.id);
    const dueOn = courseDueDay(course.slug, planned, invitation, who);
    // Only the agents' course has a usual due day for people whose plan and invitation name none.
    const hasUsualDay = course.slug === agentsCourseSlug && isCourseFor(person, course);
    return dueOn ?? (hasUsualDay ? usualDueDay(who, programmeStart) : null);
  };
}

const invitationsQuery = prepared((at) =>
  at
    .select({
      courseId: courseInvitations.courseId,
      dueOn: courseInvitations.dueOn,
      invitedAt: courseInvitations.invitedAt,
    })
    .from(courseInvitations)
    .where(eq(courseInvitations.personId, sql.placeholder("personId")))
    .prepare(),
);

/** The first course that is for the person; null when there is none. */
export const findProgress = (person: Person, now: Date): CourseView | null =>
  viewCourses(person, now).find(({ isRequired }) => isRequired) ?? null;
