import { and, asc, eq, inArray } from "drizzle-orm";
import { type Database, db, type Tx } from "../../db/open.server.ts";
import { courses, lessonCompletions, lessons, watched } from "../../db/schema/elearning.ts";
import type { Person } from "../people/people.server.ts";
import { takes } from "./courses.server.ts";
import { total } from "./ranges.ts";

export type Lesson = typeof lessons.$inferSelect;

/** A lesson under this address, with its course; null when there is none or it is not for this person: only the secretariat sees those not published. */
export function findLesson(person: Person, slug: string, at: Database | Tx = db) {
  const found = at
    .select({ lesson: lessons, course: courses })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.slug, slug))
    .get();
  if (!found) return null;
  const counts = found.lesson.published && takes(person, found.course);
  return counts || person.roles.includes("secretariat") ? { ...found, counts } : null;
}

export interface Step {
  slug: string;
  title: string;
  about: string;
  kind: Lesson["kind"];
  statedSeconds: number;
  completedAt: Date | null;
  /** Film: the share that has been seen, 0 to 1. */
  share: number;
}

/** The published lessons of a course in order, with how far the person has come in each. */
export function stepsOf(personId: number, courseIds: number[]): (Step & { courseId: number })[] {
  const rows = db
    .select({
      courseId: lessons.courseId,
      slug: lessons.slug,
      title: lessons.title,
      about: lessons.about,
      kind: lessons.kind,
      statedSeconds: lessons.statedSeconds,
      filmSeconds: lessons.filmSeconds,
      completedAt: lessonCompletions.completedAt,
      ranges: watched.ranges,
    })
    .from(lessons)
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, personId)),
    )
    .leftJoin(watched, and(eq(watched.lessonId, lessons.id), eq(watched.personId, personId)))
    .where(and(inArray(lessons.courseId, courseIds), eq(lessons.published, true)))
    .orderBy(asc(lessons.courseId), asc(lessons.position))
    .all();
  return rows.map(({ filmSeconds, ranges, ...step }) => ({
    ...step,
    share: filmSeconds && ranges ? total(ranges) / filmSeconds : 0,
  }));
}

/** What of the stated time is left of some lessons, in seconds. */
export const secondsLeft = (steps: Step[]) =>
  steps
    .filter(({ completedAt }) => !completedAt)
    .reduce((sum, { statedSeconds, share }) => sum + statedSeconds * (1 - share), 0);

/** The first lesson still to be done after this one, else the first of the whole course; null when all are done. */
export function stepAfter(steps: Step[], slug: string): { slug: string; title: string } | null {
  const here = steps.findIndex((step) => step.slug === slug);
  const left = [...steps.slice(here + 1), ...steps.slice(0, here)].find(({ completedAt }) => !completedAt);
  return left ? { slug: left.slug, title: left.title } : null;
}
