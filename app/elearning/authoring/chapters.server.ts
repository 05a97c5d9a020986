import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { plannedOrder } from "./lesson-planning.server.ts";

/**
 * Sets the chapters of the next version: by the id of a planned lesson the name of the chapter that begins there; an empty name, or none,
 * begins none. A chapter that the present version has at the same lesson is renamed there at once, as a lesson's title is.
 */
export function setChapters(
  actor: Actor,
  courseId: number,
  nameAt: Map<number, string>,
  now: Date,
): { id: number } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    if (!tx.select({ id: courses.id }).from(courses).where(eq(courses.id, courseId)).get())
      return { refused: "unknown" };
    for (const { id, chapter: before } of plannedOrder(tx, courseId)) {
      const chapter = nameAt.get(id) || null;
      if (chapter === before) continue;
      const present = tx.select({ chapter: lessons.chapter }).from(lessons).where(eq(lessons.id, id)).get()!;
      const renamed = chapter !== null && before !== null && present.chapter === before;
      tx.update(lessons)
        .set({ draftChapter: chapter, ...(renamed && { chapter }) })
        .where(eq(lessons.id, id))
        .run();
    }
    trace(tx, actor, { act: "chapters-set", scope: `course:${courseId}` }, now);
    return { id: courseId };
  });
}
