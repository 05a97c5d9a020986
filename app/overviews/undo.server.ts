import { inArray } from "drizzle-orm";
import { teamReminders } from "../../db/schema/overviews.ts";
import type { UndoKind } from "../undo/undo-kinds.server.ts";

/** Those whose reminder is taken back can be reminded again at once. */
export const reminderUndo: UndoKind<"agents-reminded"> = {
  watch: (_, { personIds }) => [{ table: teamReminders, where: inArray(teamReminders.personId, personIds) }],
  lines: (_, changes) =>
    changes.map(({ after }) => {
      const subjectId = Number(after!.person_id);
      return { subjectId, scope: `person:${subjectId}` };
    }),
};
