import { and, eq, ne } from "drizzle-orm";
import { reassignRows } from "../../db/reassign-rows.server.ts";
import { letters } from "../../db/schema/mail.ts";
import type { MergeHandler } from "../base/events.server.ts";

/** Sent letters go to the kept person; the others would go to an address that is no longer used, and are deleted. */
export const mailMerges: MergeHandler = {
  tables: [letters],
  merge(tx, two) {
    tx.delete(letters)
      .where(and(eq(letters.personId, two.mergedId), ne(letters.state, "sent")))
      .run();
    reassignRows(tx, letters.personId, two);
  },
};
