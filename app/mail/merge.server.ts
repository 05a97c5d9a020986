import { and, eq, ne } from "drizzle-orm";
import { handOver } from "../../db/reassign-rows.server.ts";
import { letters } from "../../db/schema/mail.ts";
import type { Merging } from "../base/events.server.ts";

/** Letters that were sent follow along; those still to be sent would go to an address that leads nowhere, and are let go of. */
export const mailMerges: Merging = {
  tables: [letters],
  merge(tx, two) {
    tx.delete(letters)
      .where(and(eq(letters.personId, two.goneId), ne(letters.state, "sent")))
      .run();
    handOver(tx, letters.personId, two);
  },
};
