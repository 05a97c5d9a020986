import { handOver } from "../../db/reassign-rows.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import type { Merging } from "../base/events.server.ts";

/** What both did, and who looked at either, is told of the one. */
export const auditMerges: Merging = {
  tables: [auditLines],
  merge(tx, two) {
    handOver(tx, auditLines.actorId, two);
    handOver(tx, auditLines.subjectId, two);
  },
};
