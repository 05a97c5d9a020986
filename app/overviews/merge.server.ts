import { handOver } from "../../db/reassign-rows.server.ts";
import { nudges } from "../../db/schema/overviews.ts";
import type { Merging } from "../base/events.server.ts";

/** Reminders of either count for the one, so that nobody is reminded twice within three days. */
export const teamsMerges: Merging = {
  tables: [nudges],
  merge(tx, two) {
    handOver(tx, nudges.personId, two);
  },
};
