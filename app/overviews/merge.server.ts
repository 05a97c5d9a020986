import { reassignRows } from "../../db/reassign-rows.server.ts";
import { teamReminders } from "../../db/schema/overviews.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** Reminders of either count for the one, so that nobody is reminded twice within three days. */
export const overviewsMerges: MergeHandler = {
  tables: [teamReminders],
  merge(tx, two) {
    reassignRows(tx, teamReminders.personId, two);
  },
};
