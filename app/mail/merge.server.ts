import { and, eq, ne, not } from "drizzle-orm";
import { reassignRows } from "../../db/reassign-rows.server.ts";
import { letters, letterTexts, mailFailures } from "../../db/schema/mail.ts";
import type { MergeHandler } from "../base/events.server.ts";
import { hasFixedAddress } from "./outbox/fixed-address.server.ts";

/**
 * Sent letters go to the kept person, and so do those that stay with the address they were written to; the others would go to an
 * address that is no longer used, and are deleted.
 */
export const mailMerges: MergeHandler = {
  tables: [letters, letterTexts, mailFailures],
  merge(tx, two) {
    tx.delete(letters)
      .where(and(eq(letters.personId, two.mergedId), ne(letters.state, "sent"), not(hasFixedAddress)))
      .run();
    // What was told of an address that is used no longer.
    tx.delete(mailFailures).where(eq(mailFailures.personId, two.mergedId)).run();
    reassignRows(tx, letters.personId, two);
    reassignRows(tx, letterTexts.writtenBy, two);
  },
};
