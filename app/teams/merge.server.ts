import { handOver } from "../../db/hand-over.server.ts";
import { feedTokens, nudges } from "../../db/schema/teams.ts";
import type { Merging } from "../announce.server.ts";

/** Reminders of either count for the one, so that nobody is reminded twice within three days. */
export const teamsMerges: Merging = {
  tables: [nudges, feedTokens],
  merge(tx, two) {
    handOver(tx, nudges.personId, two);
    handOver(tx, feedTokens.madeBy, two);
  },
};
