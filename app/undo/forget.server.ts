import { undos } from "../../db/schema/undo.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** What can be undone may name anyone, and is kept for minutes: all of it is deleted. */
export const undosForget: ForgetHandler = {
  tables: [undos],
  forget(tx) {
    tx.delete(undos).run();
  },
};
