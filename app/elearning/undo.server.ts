import { and, eq, inArray } from "drizzle-orm";
import { db } from "../../db/database.server.ts";
import { courseInvitations, lessons } from "../../db/schema/elearning.ts";
import { isInPublishedVersion } from "./courses/published-versions.server.ts";
import type { UndoKind, UndoTargets } from "../undo/undo-kinds.server.ts";

export const lessonUndo: UndoKind<"lesson-deleted"> = {
  watch: (_, { lessonId }) => [{ table: lessons, where: eq(lessons.id, lessonId) }],
  lines: ({ lessonId }) => [{ scope: `lesson:${lessonId}` }],
};

/** What people have taken stays: of a published lesson nothing is taken back. */
export const contentUndo: UndoKind<"lesson-content"> = {
  watch: (_, { lessonId }) => [{ table: lessons, where: eq(lessons.id, lessonId) }],
  isFinal({ lessonId }) {
    const lesson = db.select().from(lessons).where(eq(lessons.id, lessonId)).get();
    return lesson === undefined || isInPublishedVersion(lesson);
  },
  lines: ({ lessonId }) => [{ scope: `lesson:${lessonId}` }],
};

const invitationsTo = ({ courseId, personIds }: UndoTargets["course-invited" | "course-reminded"]) => [
  {
    table: courseInvitations,
    where: and(eq(courseInvitations.courseId, courseId), inArray(courseInvitations.personId, personIds)),
  },
];

/** Those whose invitation is taken back can be invited again. */
export const invitationUndo: UndoKind<"course-invited"> = {
  watch: (_, target) => invitationsTo(target),
  lines: ({ courseId }) => [{ scope: `course:${courseId}` }],
};

/** Those whose reminder is taken back can be reminded again at once. */
export const courseReminderUndo: UndoKind<"course-reminded"> = {
  watch: (_, target) => invitationsTo(target),
  lines: ({ courseId }) => [{ scope: `course:${courseId}` }],
};
