import { actions, quotes } from "../../db/schema/results.ts";
import type { Forgetting } from "../base/events.server.ts";

/** Results tell of nobody; only words of someone's own can name one. */
export const resultsForgets: Forgetting = {
  tables: [],
  forget() {},
  written: [quotes.text, actions.what, actions.owner, actions.outcome],
};
