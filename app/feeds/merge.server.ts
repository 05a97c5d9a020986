import { reassignRows } from "../../db/reassign-rows.server.ts";
import { feedTokens } from "../../db/schema/feeds.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** The keys that either made are the one's. */
export const feedsMerges: MergeHandler = {
  tables: [feedTokens],
  merge(tx, two) {
    reassignRows(tx, feedTokens.madeBy, two);
  },
};
