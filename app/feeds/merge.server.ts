import { reassignRows } from "../../db/reassign-rows.server.ts";
import { feedKeys } from "../../db/schema/feeds.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** Keys that the merged person made count as made by the one who is kept. */
export const feedsMerges: MergeHandler = {
  tables: [feedKeys],
  merge(tx, two) {
    reassignRows(tx, feedKeys.madeBy, two);
  },
};
