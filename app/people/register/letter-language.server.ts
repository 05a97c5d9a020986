import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import type { Locale } from "../../base/texts/locale.ts";

/** Which language the person's letters are written in. */
export function setLetterLanguage(personId: number, locale: Locale): void {
  writeTransaction((tx) => tx.update(people).set({ locale }).where(eq(people.id, personId)).run());
}
