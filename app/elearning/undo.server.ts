import { and, eq, inArray } from "drizzle-orm";
import { courseInvitations, lessons } from "../../db/schema/elearning.ts";
import type { UndoKind } from "../undo/undo-kinds.server.ts";

export const lessonUndo: UndoKind<"lesson-deleted"> = {
  watch: (_, { lessonId }) => [{ table: lessons, where: eq(lessons.id, lessonId) }],
  lines: ({ lessonId }) => [{ scope: `lesson:${lessonId}` }],
};

/** Those whose invitation is taken back can be invited again. */
export const invitationUndo: UndoKind<"course-invited"> = {
  watch: (_, { courseId, personIds }) => [
    {
      table: courseInvitations,
      where: and(eq(courseInvitations.courseId, courseId), inArray(courseInvitations.personId, personIds)),
    },
  ],
  lines: ({ courseId }) => [{ scope: `course:${courseId}` }],
};
