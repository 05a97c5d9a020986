import type { Locale } from "./locale.ts";

/** What a page says in one place, in both languages: one sentence, or a list of them. */
export interface Translation {
  da: string | string[];
  en: string | string[];
}

/** A catalogue as it is written: each key with its Danish and its English side by side. */
export interface Texts {
  [key: string]: Translation | Texts;
}

/** A catalogue as one language reads it. */
export type InLocale<T> = T extends { da: infer Danish; en: unknown }
  ? Danish
  : { [Key in keyof T]: InLocale<T[Key]> };

/** The one language of a catalogue. */
export function inLocale<T extends Texts>(texts: T, locale: Locale): InLocale<T> {
  const pick = (part: Translation | Texts): unknown =>
    isTranslation(part)
      ? part[locale]
      : Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, pick(inner)]));
  return pick(texts) as InLocale<T>;
}

const isTranslation = (part: Translation | Texts): part is Translation =>
  typeof part.da === "string" || Array.isArray(part.da);
