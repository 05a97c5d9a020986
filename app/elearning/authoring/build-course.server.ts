import { join } from "node:path";
import { eq, max, sql } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courses, lessons, revisions } from "../../../db/schema/elearning.ts";
import { type CourseSlug, findOrCreateCourse } from "../courses/courses.server.ts";
import type { Exercise } from "../kinds/exercise/exercise.ts";
import { folderOf, readFilmSeconds } from "../uploads/stored-files.server.ts";
import { compileCall } from "../kinds/conversation/ink.server.ts";
import type { PageContent } from "../kinds/interactive-page/page-content.ts";

interface Common {
  slug: string;
  title: string;
  about: string;
  statedSeconds: number;
}

/** A lesson as it is written, before film lengths are read and conversations compiled. */
export type LessonOutline = Common &
  (
    | {
        kind: "film";
        film: string;
        captions: string;
        transcript: string;
        questions: Exercise | null;
      }
    | { kind: "exercise" | "workflow"; exercise: Exercise }
    | { kind: "page"; page: PageContent }
    | { kind: "conversation"; calls: string[] }
  );

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
    .values({ planned: position, ...lesson, courseId, position })
    .returning()
    .get();
  if (published) addToPresentVersion(tx, courseId, id);
  return id;
}

/** Notes among the versions what the present one holds. */
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

/**
 * Builds a course from its outline: reads the length of each film from its file and compiles each conversation, then writes
 * all of it or nothing. Throws when a film is no film, or a conversation has an error.
 */
export async function buildCourse(slug: CourseSlug, outline: LessonOutline[]): Promise<void> {
  const ready = await Promise.all(outline.map(prepare));
  writeTransaction((tx) => {
    const course = findOrCreateCourse(tx, slug);
    for (const lesson of ready) addLesson(tx, course.id, lesson);
  });
}

async function prepare(outline: LessonOutline): Promise<NewLesson> {
  const { slug, title, about, statedSeconds, kind } = outline;
  const common = { slug, title, about, statedSeconds, kind };
  if (outline.kind === "page") return { ...common, content: outline.page };
  if (outline.kind === "conversation")
    return { ...common, content: { calls: outline.calls.map(compileCall) } };
  if (outline.kind !== "film") return { ...common, content: outline.exercise };
  const { film, captions, transcript, questions } = outline;
  return {
    ...common,
    film,
    captions,
    transcript,
    content: questions,
    filmSeconds: await readFilmSeconds(join(folderOf(film), film)),
  };
}
