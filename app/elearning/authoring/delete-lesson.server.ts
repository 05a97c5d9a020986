import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { isInPublishedVersion } from "../courses/published-versions.server.ts";

/** Deletes a lesson that only the secretariat has seen. Refuses one that a published version contains ("published"). */
export function deleteLesson(
  actor: Actor,
  id: number,
  now: Date,
): { courseId: number } | { refused: "unknown" | "published" } {
  return writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, id)).get();
    if (!lesson) return { refused: "unknown" };
    if (isInPublishedVersion(lesson, tx)) return { refused: "published" };
    tx.delete(lessons).where(eq(lessons.id, id)).run();
    trace(tx, actor, { act: "lesson-deleted", scope: `lesson:${id}` }, now);
    return { courseId: lesson.courseId };
  });
}
