import { and, asc, eq, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courses, lessonCompletions, lessons, watched } from "../../../db/schema/elearning.ts";
import type { Person } from "../../people/register/person.server.ts";
import { isCourseFor } from "./courses.server.ts";
import { totalSeconds } from "../kinds/film/ranges.ts";

export type Lesson = typeof lessons.$inferSelect;

const lessonQuery = prepared((at) =>
  at
    .select({ lesson: lessons, course: courses })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.slug, sql.placeholder("slug")))
    .prepare(),
);

/** A lesson under this address, with its course; null when there is none or it is not for this person: only the secretariat sees those not published. */
export function findLesson(person: Person, slug: string) {
  const found = lessonQuery().get({ slug });
  if (!found) return null;
  const counts = found.lesson.published && isCourseFor(person, found.course);
  return counts || person.roles.includes("secretariat") ? { ...found, counts } : null;
}

export interface LessonProgress {
  slug: string;
  title: string;
  about: string;
  kind: Lesson["kind"];
  statedSeconds: number;
  completedAt: Date | null;
  /** Film: the share that has been seen, 0 to 1. */
  share: number;
}

/** The published lessons of some courses (`courseIds`, as JSON) in order, with what `personId` has done of each. */
const lessonProgressQuery = prepared((at) =>
  at
    .select({
      courseId: lessons.courseId,
      slug: lessons.slug,
      title: lessons.title,
      about: lessons.about,
      kind: lessons.kind,
      statedSeconds: lessons.statedSeconds,
      filmSeconds: lessons.filmSeconds,
      completedAt: lessonCompletions.completedAt,
      /** Of what is complete nobody asks how much of it was seen. */
      ranges: sql<
        string | null
      >`case when ${lessonCompletions.completedAt} is null then ${watched.ranges} end`,
    })
    .from(lessons)
    .leftJoin(
      lessonCompletions,
      and(
        eq(lessonCompletions.lessonId, lessons.id),
        eq(lessonCompletions.personId, sql.placeholder("personId")),
      ),
    )
    .leftJoin(
      watched,
      and(eq(watched.lessonId, lessons.id), eq(watched.personId, sql.placeholder("personId"))),
    )
    .where(
      and(
        sql`${lessons.courseId} in (select value from json_each(${sql.placeholder("courseIds")}))`,
        eq(lessons.published, true),
      ),
    )
    .orderBy(asc(lessons.courseId), asc(lessons.position))
    .prepare(),
);

/** The published lessons of a course in order, with how far the person has come in each. */
export function listLessonProgress(
  personId: number,
  courseIds: number[],
): (LessonProgress & { courseId: number })[] {
  return lessonProgressQuery()
    .all({ personId, courseIds: JSON.stringify(courseIds) })
    .map(({ filmSeconds, ranges, ...step }) => ({
      ...step,
      share: step.completedAt
        ? 1
        : filmSeconds && ranges
          ? totalSeconds(JSON.parse(ranges)) / filmSeconds
          : 0,
    }));
}

/** A published lesson as the others of its course lead to it. */
type LessonLink = Pick<LessonProgress, "slug" | "title" | "statedSeconds" | "completedAt">;

const lessonLinksQuery = prepared((at) =>
  at
    .select({
      slug: lessons.slug,
      title: lessons.title,
      statedSeconds: lessons.statedSeconds,
      completedAt: lessonCompletions.completedAt,
    })
    .from(lessons)
    .leftJoin(
      lessonCompletions,
      and(
        eq(lessonCompletions.lessonId, lessons.id),
        eq(lessonCompletions.personId, sql.placeholder("personId")),
      ),
    )
    .where(and(eq(lessons.courseId, sql.placeholder("courseId")), eq(lessons.published, true)))
    .orderBy(asc(lessons.position))
    .prepare(),
);

/** The published lessons of one course in order, and which of them the person has completed. */
export const listLessonLinks = (personId: number, courseId: number): LessonLink[] =>
  lessonLinksQuery().all({ personId, courseId });

/** What of the stated time is left of some lessons, in seconds. */
export const secondsLeft = (steps: LessonProgress[]) =>
  steps
    .filter(({ completedAt }) => !completedAt)
    .reduce((sum, { statedSeconds, share }) => sum + statedSeconds * (1 - share), 0);

type NextLesson = Omit<LessonLink, "completedAt">;

/** A lesson as it is led to: each tells its minutes. */
export const toNextLesson = ({ slug, title, statedSeconds }: LessonLink): NextLesson => ({
  slug,
  title,
  statedSeconds,
});

/** The first lesson still to be done after this one, else the first of the whole course; null when all are done. */
export function nextLessonAfter(steps: LessonLink[], slug: string): NextLesson | null {
  const here = steps.findIndex((step) => step.slug === slug);
  const left = [...steps.slice(here + 1), ...steps.slice(0, here)].find(({ completedAt }) => !completedAt);
  return left ? toNextLesson(left) : null;
}
