import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import type { DoneAct } from "../../audit/acts.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { isInPublishedVersion } from "../courses/published-versions.server.ts";

export type ChangeOutcome = { id: number } | { refused: "unknown" | "published" };
export type LessonChange = Partial<typeof lessons.$inferInsert>;

interface LessonUpdate {
  act: DoneAct;
  now: Date;
  /** Whether the lesson may be changed although a published version contains it, since the change only adds something missing. */
  mayChangePublished?: (lesson: Lesson) => boolean;
}

/**
 * Changes a lesson, with a trace. Refuses a lesson that a published version contains ("published"), unless `mayChangePublished`, and
 * one for which `change` returns null ("unknown").
 */
export function updateLesson(
  actor: Actor,
  id: number,
  change: (lesson: Lesson) => LessonChange | null,
  { act, now, mayChangePublished }: LessonUpdate,
): ChangeOutcome {
  return writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, id)).get();
    if (!lesson) return { refused: "unknown" };
    if (isInPublishedVersion(lesson, tx) && !mayChangePublished?.(lesson)) return { refused: "published" };
    const changed = change(lesson);
    if (!changed) return { refused: "unknown" };
    tx.update(lessons).set(changed).where(eq(lessons.id, id)).run();
    trace(tx, actor, { act, scope: `lesson:${id}` }, now);
    return { id };
  });
}
