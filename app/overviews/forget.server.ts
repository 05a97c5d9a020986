import { eq } from "drizzle-orm";
import { nudges } from "../../db/schema/overviews.ts";
import type { Forgetting } from "../base/events.server.ts";

/** Reminders go. */
export const teamsForgets: Forgetting = {
  tables: [nudges],
  forget(tx, personId) {
    tx.delete(nudges).where(eq(nudges.personId, personId)).run();
  },
};
