import { actions, quotes } from "../../db/schema/results.ts";
import type { ForgetHandler } from "../base/events.server.ts";
import { clearPublishedCaches } from "./figures/published-cache.server.ts";

/** Results hold no person; only free texts can name one. */
export const resultsForgets: ForgetHandler = {
  tables: [],
  forget: clearPublishedCaches,
  freeTextColumns: [quotes.text, actions.what, actions.owner, actions.outcome],
};
