import { eq } from "drizzle-orm";
import { feedKeys } from "../../db/schema/feeds.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Keys stay in use, without the name of whoever made them. */
export const feedsForgets: ForgetHandler = {
  tables: [feedKeys],
  forget(tx, personId) {
    tx.update(feedKeys).set({ madeBy: null }).where(eq(feedKeys.madeBy, personId)).run();
  },
  freeTextColumns: [feedKeys.name],
};
