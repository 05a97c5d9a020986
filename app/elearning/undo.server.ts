import { eq } from "drizzle-orm";
import { lessons } from "../../db/schema/elearning.ts";
import type { UndoKind } from "../undo/undo-kinds.server.ts";

export const lessonUndo: UndoKind<"lesson-deleted"> = {
  watch: (_, { lessonId }) => [{ table: lessons, where: eq(lessons.id, lessonId) }],
  lines: ({ lessonId }) => [{ scope: `lesson:${lessonId}` }],
};
