import { eq } from "drizzle-orm";
import { feedTokens, nudges } from "../../db/schema/teams.ts";
import type { Forgetting } from "../announce.server.ts";

/** Reminders go; a key to the feeds stays in use, made by nobody. */
export const teamsForgets: Forgetting = {
  tables: [nudges, feedTokens],
  forget(tx, personId) {
    tx.delete(nudges).where(eq(nudges.personId, personId)).run();
    tx.update(feedTokens).set({ madeBy: null }).where(eq(feedTokens.madeBy, personId)).run();
  },
  written: [feedTokens.name],
};
