import { eq } from "drizzle-orm";
import { auditLines } from "../../db/schema/audit.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Lines keep what was done and when, of a person without a name; their details are deleted. */
export const auditForgets: ForgetHandler = {
  tables: [auditLines],
  forget(tx, personId) {
    tx.update(auditLines).set({ detail: null }).where(eq(auditLines.subjectId, personId)).run();
  },
  freeTextColumns: [auditLines.detail],
};
