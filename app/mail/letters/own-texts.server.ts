import { asc, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { letterTexts } from "../../../db/schema/mail.ts";
import type { Locale } from "../../base/texts/locale.ts";

/** Sentences by their key. */
export type TextsByKey = Readonly<Record<string, string>>;

const textsQuery = prepared((at) =>
  at
    .select({ key: letterTexts.key, text: letterTexts.text })
    .from(letterTexts)
    .where(
      sql`${letterTexts.letter} = ${sql.placeholder("letter")} and ${letterTexts.locale} = ${sql.placeholder("locale")}`,
    )
    .orderBy(asc(letterTexts.version))
    .prepare(),
);

/** The sentences that the secretariat has written instead of a letter's own, as they stand now. */
export function ownTextsOf(letter: string, locale: Locale, tx?: Tx): TextsByKey {
  const texts = new Map<string, string>();
  for (const { key, text } of textsQuery(tx).all({ letter, locale })) {
    if (text === null) texts.delete(key);
    else texts.set(key, text);
  }
  return Object.fromEntries(texts);
}
