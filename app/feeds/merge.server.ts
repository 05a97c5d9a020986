import { reassignRows } from "../../db/reassign-rows.server.ts";
import { feedTokens } from "../../db/schema/feeds.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** Keys that the merged person made count as made by the one who is kept. */
export const feedsMerges: MergeHandler = {
  tables: [feedTokens],
  merge(tx, two) {
    reassignRows(tx, feedTokens.madeBy, two);
  },
};
