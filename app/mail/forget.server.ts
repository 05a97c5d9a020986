import { eq } from "drizzle-orm";
import { letters } from "../../db/schema/mail.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Letters name their recipient, so they are deleted. */
export const mailForgets: ForgetHandler = {
  tables: [letters],
  forget(tx, personId) {
    tx.delete(letters).where(eq(letters.personId, personId)).run();
  },
  freeTextColumns: [letters.props, letters.error],
};
