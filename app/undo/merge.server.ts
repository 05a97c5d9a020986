import { undos } from "../../db/schema/undo.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** Nothing done before a merging can be undone after it: its rows may be the other person's now. */
export const undosMerge: MergeHandler = {
  tables: [undos],
  merge(tx) {
    tx.delete(undos).run();
  },
};
