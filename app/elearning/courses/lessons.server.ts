import { and, asc, eq, sql } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { prepared } from "../../../db/database.server.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions, watched } from "../../../db/schema/elearning-progress.ts";
import type { Person } from "../../people/register/person.server.ts";
import { isCourseFor } from "./courses.server.ts";
import type { LessonLink, LessonProgress } from "./lesson-progress.ts";
import { totalSeconds } from "./watched-ranges.ts";

export type Lesson = typeof lessons.$inferSelect;

const lessonQuery = prepared((at) =>
  at
    .select({ lesson: lessons, course: courses })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.slug, sql.placeholder("slug")))
    .prepare(),
);

/**
 * A lesson by its slug, with its course. Null when there is none or it is not for this person: only the secretariat sees unpublished
 * lessons. `isRecorded` is whether what this person does there is recorded.
 */
export function findLesson(person: Person, slug: string) {
  const found = lessonQuery().get({ slug });
  if (!found) return null;
  const isRecorded = found.lesson.published && isCourseFor(person, found.course);
  return isRecorded || person.roles.includes("secretariat") ? { ...found, isRecorded } : null;
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
      chapter: lessons.chapter,
      poster: lessons.poster,
      filmSeconds: lessons.filmSeconds,
      completedAt: lessonCompletions.completedAt,
      // How much was watched matters only until the lesson is complete.
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
    .where(and(isAmong(lessons.courseId, "courseIds"), eq(lessons.published, true)))
    .orderBy(asc(lessons.courseId), asc(lessons.position))
    .prepare(),
);

/** The published lessons of some courses in order, with how far the person is in each. */
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
