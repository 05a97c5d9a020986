import { actions, quotes } from "../../db/schema/results.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Results tell of nobody; only words of someone's own can name one. */
export const resultsForgets: ForgetHandler = {
  tables: [],
  forget() {},
  freeTextColumns: [quotes.text, actions.what, actions.owner, actions.outcome],
};
