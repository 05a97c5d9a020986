import { handOver } from "../../db/reassign-rows.server.ts";
import { feedTokens } from "../../db/schema/feeds.ts";
import type { Merging } from "../base/events.server.ts";

/** The keys that either made are the one's. */
export const feedsMerges: Merging = {
  tables: [feedTokens],
  merge(tx, two) {
    handOver(tx, feedTokens.madeBy, two);
  },
};
