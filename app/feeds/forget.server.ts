import { eq } from "drizzle-orm";
import { feedTokens } from "../../db/schema/feeds.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** A key to the feeds stays in use, made by nobody. */
export const feedsForgets: ForgetHandler = {
  tables: [feedTokens],
  forget(tx, personId) {
    tx.update(feedTokens).set({ madeBy: null }).where(eq(feedTokens.madeBy, personId)).run();
  },
  freeTextColumns: [feedTokens.name],
};
