import { and, eq, inArray, ne, not } from "drizzle-orm";
import { reassignRows } from "../../db/reassign-rows.server.ts";
import { declinedLetters, letters, letterTexts, mailFailures } from "../../db/schema/mail.ts";
import type { MergeHandler } from "../base/events.server.ts";
import { hasFixedAddress } from "./outbox/fixed-address.server.ts";

/**
 * Sent letters go to the kept person, and so do those that stay with the address they were written to; the others would go to an
 * address that is no longer used, and are deleted.
 */
export const mailMerges: MergeHandler = {
  tables: [letters, letterTexts, mailFailures, declinedLetters],
  merge(tx, two) {
    tx.delete(letters)
      .where(and(eq(letters.personId, two.mergedId), ne(letters.state, "sent"), not(hasFixedAddress)))
      .run();
    // What was told of an address that is used no longer.
    tx.delete(mailFailures).where(eq(mailFailures.personId, two.mergedId)).run();
    // A kind that either did without, the one person does without.
    const kept = tx
      .select({ letter: declinedLetters.letter })
      .from(declinedLetters)
      .where(eq(declinedLetters.personId, two.keptId));
    tx.delete(declinedLetters)
      .where(and(eq(declinedLetters.personId, two.mergedId), inArray(declinedLetters.letter, kept)))
      .run();
    reassignRows(tx, declinedLetters.personId, two);
    reassignRows(tx, letters.personId, two);
    reassignRows(tx, letterTexts.writtenBy, two);
  },
};
