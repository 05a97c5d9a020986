import { reassignRows } from "../../db/reassign-rows.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** What both did, and who saw either, is recorded for the kept person. */
export const auditMerges: MergeHandler = {
  tables: [auditLines],
  merge(tx, two) {
    reassignRows(tx, auditLines.actorId, two);
    reassignRows(tx, auditLines.subjectId, two);
  },
};
