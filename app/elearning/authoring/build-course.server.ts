import { eq, max, sql } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courses, lessons, revisions } from "../../../db/schema/elearning.ts";
import { type CourseSlug, findOrCreateCourse } from "../courses/courses.server.ts";

/** Adds a lesson at the end of a course, in its present version and in the next; returns its id. Throws when its address is taken. */
export function addLesson(tx: Tx, courseId: number, lesson: NewLesson): number {
  const { last } = tx
    .select({ last: max(lessons.position) })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .get()!;
  const position = (last ?? 0) + 1;
  const { id, published } = tx
    .insert(lessons)
    .values({ draftPosition: position, draftChapter: lesson.chapter ?? null, ...lesson, courseId, position })
    .returning()
    .get();
  if (published) addToPresentVersion(tx, courseId, id);
  return id;
}

/** Records the lesson in the present version of the course. */
function addToPresentVersion(tx: Tx, courseId: number, lessonId: number): void {
  const { version } = tx.select().from(courses).where(eq(courses.id, courseId)).get()!;
  const row = {
    courseId,
    version,
    kind: "first" as const,
    publishedAt: new Date(),
    lessons: [lessonId],
  };
  tx.insert(revisions)
    .values(row)
    .onConflictDoUpdate({
      target: [revisions.courseId, revisions.version],
      set: {
        lessons: sql`json_insert(${revisions.lessons}, '$[#]', ${lessonId})`,
      },
    })
    .run();
}

export type NewLesson = Omit<typeof lessons.$inferInsert, "id" | "courseId" | "position">;

/** Builds a course from its lessons: writes all of them, or nothing when one cannot be made. */
export async function buildCourse(
  slug: CourseSlug,
  outline: (NewLesson | Promise<NewLesson>)[],
): Promise<void> {
  const newLessons = await Promise.all(outline);
  writeTransaction((tx) => {
    const course = findOrCreateCourse(tx, slug);
    for (const lesson of newLessons) addLesson(tx, course.id, lesson);
  });
}
