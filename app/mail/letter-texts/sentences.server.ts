import { placeholdersOf, type Sentences, sentencesIn } from "../../../emails/parts/sentences.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { type LetterName, letterFiles } from "../letters/letters.server.ts";
import type { TextsByKey } from "../letters/own-texts.server.ts";
import type { EditedSentence, SentencePart } from "./edited-letter.ts";

/** A letter by its name in an address; null when there is none. */
export const letterNamed = (name: string | undefined): LetterName | null =>
  name !== undefined && Object.hasOwn(letterFiles, name) ? (name as LetterName) : null;

/** The sentences of a letter as its file has them, in their order. */
export const originalSentences = (letter: LetterName, locale: Locale): [key: string, sentence: string][] =>
  sentencesIn(letterFiles[letter].words[locale] as Sentences);

const parts: SentencePart[] = ["subject", "preview", "heading", "act"];

/** What a sentence is in its letter, which its key tells. */
function partOf(key: string): SentencePart {
  const names = key.split(".");
  return parts.find((part) => names.some((name) => name.startsWith(part))) ?? "sentence";
}

/** The sentences of a letter as they stand, ready to be changed. */
export function editedSentences(letter: LetterName, locale: Locale, texts: TextsByKey): EditedSentence[] {
  const originals = originalSentences(letter, locale);
  const counts = new Map<SentencePart, number>();
  const totalOf = (part: SentencePart) => originals.filter(([key]) => partOf(key) === part).length;
  return originals.map(([key, original]) => {
    const part = partOf(key);
    counts.set(part, (counts.get(part) ?? 0) + 1);
    return {
      key,
      field: `text-${key.replaceAll(".", "_")}`,
      part,
      number: totalOf(part) > 1 ? counts.get(part)! : null,
      original,
      text: Object.hasOwn(texts, key) ? texts[key]! : original,
      placeholders: placeholdersOf(original),
    };
  });
}
