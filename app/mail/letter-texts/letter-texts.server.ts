import { and, desc, eq, max } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { letterTexts } from "../../../db/schema/mail.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { type LetterName, letterFiles } from "../letters/letters.server.ts";
import { ownTextsOf, type TextsByKey } from "../letters/own-texts.server.ts";
import type { TextChange } from "./edited-letter.ts";
import { editedSentences, originalSentences } from "./sentences.server.ts";

const isOf = (letter: LetterName, locale: Locale) =>
  and(eq(letterTexts.letter, letter), eq(letterTexts.locale, locale));

/** The number of the newest change of a letter in a language; 0 when nothing was ever changed. */
export const versionOf = (letter: LetterName, locale: Locale, tx: Tx | typeof db = db): number =>
  tx
    .select({ newest: max(letterTexts.version) })
    .from(letterTexts)
    .where(isOf(letter, locale))
    .get()?.newest ?? 0;

interface Saving {
  letter: LetterName;
  locale: Locale;
  /** What the page showed as the newest change: a newer one refuses. Null: whatever stands. */
  version: number | null;
  /** Every sentence, by its key. */
  sentences: TextsByKey;
}

/**
 * Writes the sentences that are others than those that stand, as one change; one that is the letter's own again counts as going back
 * to it. Returns how many.
 */
export function saveSentences(
  actor: Actor & object,
  { letter, locale, version, sentences }: Saving,
  now: Date,
): { saved: number } | { refused: "changed" } {
  return writeTransaction((tx) => {
    const newest = versionOf(letter, locale, tx);
    if (version !== null && newest !== version) return { refused: "changed" };
    const standing = editedSentences(letter, locale, ownTextsOf(letter, locale, tx));
    const changed = standing.filter(
      ({ key, text }) => sentences[key] !== undefined && sentences[key] !== text,
    );
    for (const { key, original } of changed)
      tx.insert(letterTexts)
        .values({
          letter,
          locale,
          key,
          version: newest + 1,
          text: sentences[key] === original ? null : sentences[key]!,
          writtenBy: actor.id,
          writtenAt: now,
        })
        .run();
    if (changed.length > 0)
      trace(
        tx,
        actor,
        {
          act: "letter-text-changed",
          scope: `letter-text:${letter}`,
          detail: { locale, count: changed.length },
        },
        now,
      );
    return { saved: changed.length };
  });
}

/** Takes every sentence of a letter back to the letter's own. */
export function restoreSentences(
  actor: Actor & object,
  { letter, locale }: Pick<Saving, "letter" | "locale">,
  now: Date,
): void {
  const sentences = Object.fromEntries(originalSentences(letter, locale));
  saveSentences(actor, { letter, locale, version: null, sentences }, now);
}

const maxShownChanges = 50;

/** The changes of a letter's sentences, newest first: who, when, what it said before and after. */
export function changesOf(letter: LetterName, locale: Locale): TextChange[] {
  const sentences = new Map(editedSentences(letter, locale, {}).map((sentence) => [sentence.key, sentence]));
  const rows = db
    .select({
      key: letterTexts.key,
      version: letterTexts.version,
      text: letterTexts.text,
      at: letterTexts.writtenAt,
      by: people.name,
    })
    .from(letterTexts)
    .leftJoin(people, eq(people.id, letterTexts.writtenBy))
    .where(isOf(letter, locale))
    .orderBy(letterTexts.version, letterTexts.id)
    .all();
  const said = new Map<string, string>();
  const changes = new Map<number, TextChange>();
  for (const { key, version, text, at, by } of rows) {
    const sentence = sentences.get(key);
    if (!sentence) continue;
    const { part, number, original } = sentence;
    const after = text ?? original;
    const change = changes.get(version) ?? { version, at, by, sentences: [] };
    change.sentences.push({ part, number, before: said.get(key) ?? original, after });
    changes.set(version, change);
    said.set(key, after);
  }
  return [...changes.values()].reverse().slice(0, maxShownChanges);
}

/** Every letter, with how many of its sentences are others than its own in each language, and when they were last changed. */
export function listLetterTexts() {
  const rows = db
    .select({
      letter: letterTexts.letter,
      locale: letterTexts.locale,
      key: letterTexts.key,
      text: letterTexts.text,
      at: letterTexts.writtenAt,
    })
    .from(letterTexts)
    .orderBy(desc(letterTexts.version), desc(letterTexts.id))
    .all();
  return (Object.keys(letterFiles) as LetterName[]).map((letter) => {
    const own = rows.filter((row) => row.letter === letter);
    const changed = (locale: Locale) => {
      const keys = originalSentences(letter, locale).map(([key]) => key);
      const newest = keys.map((key) => own.find((row) => row.locale === locale && row.key === key));
      return newest.filter((row) => row && row.text !== null).length;
    };
    const times = own.map(({ at }) => at.getTime());
    return {
      letter,
      changed: { da: changed("da"), en: changed("en") },
      lastAt: times.length > 0 ? new Date(Math.max(...times)) : null,
    };
  });
}
