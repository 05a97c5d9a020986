import { eq } from "drizzle-orm";
import { letters } from "../../db/schema/mail.ts";
import type { Forgetting } from "../base/events.server.ts";

/** Letters name the recipient: they go. */
export const mailForgets: Forgetting = {
  tables: [letters],
  forget(tx, personId) {
    tx.delete(letters).where(eq(letters.personId, personId)).run();
  },
  written: [letters.props, letters.error],
};
