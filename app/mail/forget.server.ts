import { eq } from "drizzle-orm";
import { declinedLetters, letters, letterTexts, mailFailures } from "../../db/schema/mail.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Letters name their recipient, so they are deleted. Who wrote a sentence of a letter is no longer told. */
export const mailForgets: ForgetHandler = {
  tables: [letters, letterTexts, mailFailures, declinedLetters],
  forget(tx, personId) {
    tx.delete(letters).where(eq(letters.personId, personId)).run();
    tx.delete(mailFailures).where(eq(mailFailures.personId, personId)).run();
    tx.delete(declinedLetters).where(eq(declinedLetters.personId, personId)).run();
    tx.update(letterTexts).set({ writtenBy: null }).where(eq(letterTexts.writtenBy, personId)).run();
  },
  freeTextColumns: [letters.props, letters.error, letters.subject, letterTexts.text, mailFailures.reason],
};
