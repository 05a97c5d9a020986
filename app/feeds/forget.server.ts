import { eq } from "drizzle-orm";
import { feedTokens } from "../../db/schema/feeds.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Keys stay in use, without the name of whoever made them. */
export const feedsForgets: ForgetHandler = {
  tables: [feedTokens],
  forget(tx, personId) {
    tx.update(feedTokens).set({ madeBy: null }).where(eq(feedTokens.madeBy, personId)).run();
  },
  freeTextColumns: [feedTokens.name],
};
