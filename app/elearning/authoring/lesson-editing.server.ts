import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "../../../db/database.server.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import type { Actor } from "../../audit/audit.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { isInPublishedVersion } from "../courses/published-versions.server.ts";
import { kindOf } from "../kinds/kinds.server.ts";
import { type ChangeOutcome, type LessonChange, updateLesson } from "../kinds/update-lesson.server.ts";
import type { EditableLesson } from "./editable-lesson.ts";
import { lessonForm } from "./forms.ts";

/** The lesson of this id; null when there is none. */
export const findLessonById = (id: number): Lesson | null =>
  db.select().from(lessons).where(eq(lessons.id, id)).get() ?? null;

/** A lesson as the secretariat edits it; null when there is none of this id. */
export function findLessonForEditing(id: number): EditableLesson | null {
  const found = db
    .select({ lesson: lessons, course: courses.title })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.id, id))
    .get();
  if (!found) return null;
  const { lesson, course } = found;
  const { slug, title, about, statedSeconds, courseId, transcript } = lesson;
  const kind = kindOf(lesson);
  return {
    id,
    slug,
    title,
    about,
    statedSeconds,
    courseId,
    course,
    transcript,
    inVersion: isInPublishedVersion(lesson),
    ready: kind.isReady(lesson),
    content: kind.editor(lesson),
  };
}

/** Changes the title and length of a lesson, which is allowed at any time, since what is to be seen or passed stays the same. */
export const changeLesson = (
  actor: Actor,
  id: number,
  change: Pick<Lesson, "title" | "about" | "statedSeconds"> & LessonChange,
  now: Date,
): ChangeOutcome =>
  updateLesson(actor, id, () => change, { act: "lesson-changed", now, mayChangePublished: () => true });

/** The form of a lesson's title and length, with the fields of its kind; null when there is no such lesson. */
export function lessonFormOf(id: number) {
  const lesson = findLessonById(id);
  return lesson && lessonForm.and(kindOf(lesson).details ?? z.object({}));
}
