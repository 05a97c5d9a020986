import { and, count, eq, inArray } from "drizzle-orm";
import { db } from "../../db/open.server.ts";
import { courseCompletions, courses, lessonCompletions, lessons } from "../../db/schema/elearning.ts";
import { type Again, againOf } from "./again.server.ts";
import type { Person } from "../people/people.server.ts";
import { coursesOf, takes } from "./courses.server.ts";
import { findLesson, secondsLeft, type Step, stepAfter, stepsOf } from "./lessons.server.ts";

/** How far one person is in one course. `completedAt` is set for those who completed before the site as well. */
export interface Progress {
  done: number;
  of: number;
  completedAt: Date | null;
}

/**
 * How far each of these people is, in three queries however many they are. Everyone asked for is in the answer; of a
 * course that does not exist, all have done 0 of 0.
 */
export function progressOf(personIds: number[], courseSlug = "agents"): Map<number, Progress> {
  const course = db.select({ id: courses.id }).from(courses).where(eq(courses.slug, courseSlug)).get();
  const ofCourse = and(eq(lessons.courseId, course?.id ?? 0), eq(lessons.published, true));
  const of = db.select({ of: count() }).from(lessons).where(ofCourse).get()!.of;
  const done = db
    .select({ personId: lessonCompletions.personId, done: count() })
    .from(lessonCompletions)
    .innerJoin(lessons, and(eq(lessons.id, lessonCompletions.lessonId), ofCourse))
    .where(inArray(lessonCompletions.personId, personIds))
    .groupBy(lessonCompletions.personId)
    .all();
  const completed = db
    .select({ personId: courseCompletions.personId, at: courseCompletions.completedAt })
    .from(courseCompletions)
    .where(
      and(eq(courseCompletions.courseId, course?.id ?? 0), inArray(courseCompletions.personId, personIds)),
    )
    .all();
  const doneBy = new Map(done.map((row) => [row.personId, row.done]));
  const completedBy = new Map(completed.map((row) => [row.personId, row.at]));
  return new Map(
    personIds.map((id) => [id, { done: doneBy.get(id) ?? 0, of, completedAt: completedBy.get(id) ?? null }]),
  );
}

/** One course as the person sees it. */
export interface CourseView extends Progress {
  slug: string;
  title: string;
  /** The person's own to take; false for the secretariat, who only look. */
  counts: boolean;
  steps: Step[];
  next: Step | null;
  secondsLeft: number;
  /** What a revision asks of who has completed an earlier version; null when nothing. */
  again: Again | null;
}

/** The courses a person may open, each with its lessons and how far they are. */
export function viewCourses(person: Person): CourseView[] {
  const open = coursesOf(person);
  const steps = stepsOf(
    person.id,
    open.map(({ id }) => id),
  );
  return open.map((course) => {
    const own = steps.filter(({ courseId }) => courseId === course.id);
    const done = own.filter(({ completedAt }) => completedAt).length;
    const completion = completionOf(person.id, course.id);
    return {
      slug: course.slug,
      title: course.title,
      counts: takes(person, course),
      steps: own,
      done,
      of: own.length,
      completedAt: completion?.at ?? null,
      again: completion && againOf(person.id, course, completion.version, own.length - done),
      next: own.find(({ completedAt }) => !completedAt) ?? null,
      secondsLeft: secondsLeft(own),
    };
  });
}

const completionOf = (personId: number, courseId: number) =>
  db
    .select({ at: courseCompletions.completedAt, version: courseCompletions.version })
    .from(courseCompletions)
    .where(and(eq(courseCompletions.personId, personId), eq(courseCompletions.courseId, courseId)))
    .get() ?? null;

/** The course of the person's role, with the next lesson and what is left of it; null when they take none. */
export const findProgress = (person: Person): CourseView | null =>
  viewCourses(person).find(({ counts }) => counts) ?? null;

/** The lesson to go on to after this one (`stepAfter`), for this person. */
export function nextAfter(person: Person, slug: string): { slug: string; title: string } | null {
  const found = findLesson(person, slug);
  return found ? stepAfter(stepsOf(person.id, [found.course.id]), slug) : null;
}
