import { eq } from "drizzle-orm";
import { jobs } from "../../db/schema/jobs.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** What someone began goes with them. */
export const jobsForgets: ForgetHandler = {
  tables: [jobs],
  forget(tx, personId) {
    tx.delete(jobs).where(eq(jobs.personId, personId)).run();
  },
};
