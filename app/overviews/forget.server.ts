import { eq } from "drizzle-orm";
import { teamReminders } from "../../db/schema/overviews.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Reminders go. */
export const overviewsForgets: ForgetHandler = {
  tables: [teamReminders],
  forget(tx, personId) {
    tx.delete(teamReminders).where(eq(teamReminders.personId, personId)).run();
  },
};
