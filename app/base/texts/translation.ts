import type { Locale } from "./locale.ts";

/** One text in both languages, or one list of texts. */
export interface Translation {
  da: string | string[];
  en: string | string[];
}

/** A catalogue as written in a texts.ts: each key with its Danish and its English side by side. */
export interface Texts {
  [key: string]: Translation | Texts;
}

/** The type of a catalogue in one language. */
export type InLocale<T> = T extends { da: infer Danish; en: unknown }
  ? Danish
  : { [Key in keyof T]: InLocale<T[Key]> };

/** A catalogue in one language. */
export function inLocale<T extends Texts>(texts: T, locale: Locale): InLocale<T> {
  const pick = (part: Translation | Texts): unknown =>
    isTranslation(part)
      ? part[locale]
      : Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, pick(inner)]));
  return pick(texts) as InLocale<T>;
}

const isTranslation = (part: Translation | Texts): part is Translation =>
  typeof part.da === "string" || Array.isArray(part.da);
