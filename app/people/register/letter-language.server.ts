import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import type { Locale } from "../../base/texts/locale.ts";

/** Sets the language of the person's letters. */
export function setLetterLanguage(personId: number, locale: Locale): void {
  writeTransaction((tx) => tx.update(people).set({ locale }).where(eq(people.id, personId)).run());
}
