/** Reading the JSON that SurveyJS writes, of which nothing is known beforehand. */

import type { Locale } from "../../base/texts/locale.ts";

export type RawObject = Record<string, unknown>;

/**
 * A text as SurveyJS keeps it, plain (then it is Danish) or by language; "" when it has none in that language. Beside a Danish text,
 * SurveyJS' `default` is the English one.
 */
export function localisedText(raw: unknown, language: Locale = "da"): string {
  if (typeof raw === "string") return language === "da" ? raw.trim() : "";
  const { da, en, default: usual } = (raw ?? {}) as RawObject;
  const text = language === "da" ? (da ?? usual) : (en ?? (da === undefined ? undefined : usual));
  return typeof text === "string" ? text.trim() : "";
}

/** The languages of a text by language that we do not take. */
export const otherLanguages = (raw: unknown): string[] =>
  isRawObject(raw) ? Object.keys(raw).filter((key) => !["da", "en", "default"].includes(key)) : [];

/** A text as SurveyJS keeps it: by language when there is an English one. */
export const writtenText = (da: string, en: string | undefined) => (en ? { da, en } : da);

/** A single value as text; "" for a list or an object, which cannot always be made one. */
export const plainText = (raw: unknown): string =>
  typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? String(raw) : "";

/** Whether this names the language of our files; a file without one is Danish, as ours are. */
export const isDanish = (language: string): boolean => /^(?:da\b|default$|$)/i.test(language);

export const isRawObject = (raw: unknown): raw is RawObject =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

export const objectsIn = (raw: unknown): RawObject[] => (Array.isArray(raw) ? raw.filter(isRawObject) : []);

/** The keys of SurveyJS' texts that people read. */
const textKeys = ["title", "description", "text", "labelTrue", "labelFalse"];
const hasLetters = (raw: unknown): boolean => typeof raw === "string" && /\p{L}/u.test(raw);

/** Whether anything that people read in a file of another language than Danish has no Danish beside it. */
export function lacksDanish(raw: unknown): boolean {
  if (Array.isArray(raw)) return raw.some(lacksDanish);
  if (!isRawObject(raw)) return false;
  return Object.entries(raw).some(([key, value]) => {
    if (textKeys.includes(key) && isRawObject(value))
      return !hasLetters(value.da) && Object.values(value).some(hasLetters);
    if (textKeys.includes(key)) return hasLetters(value);
    // A choice without a text shows its value.
    if (key === "choices" && Array.isArray(value))
      return value.some((choice) => hasLetters(choice)) || lacksDanish(value);
    return lacksDanish(value);
  });
}
