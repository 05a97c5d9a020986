import { reassignRows } from "../../db/reassign-rows.server.ts";
import { jobs } from "../../db/schema/jobs.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** What either began is the one's. */
export const jobsMerges: MergeHandler = {
  tables: [jobs],
  merge(tx, two) {
    reassignRows(tx, jobs.personId, two);
  },
};
