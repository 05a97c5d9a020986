import { reassignRows } from "../../db/reassign-rows.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** What both did, and who looked at either, is told of the one. */
export const auditMerges: MergeHandler = {
  tables: [auditLines],
  merge(tx, two) {
    reassignRows(tx, auditLines.actorId, two);
    reassignRows(tx, auditLines.subjectId, two);
  },
};
