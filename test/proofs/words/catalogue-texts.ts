/** Every text of the catalogues, by its key, in both languages, and what is wrong with a pair of them. */
import { catalogues } from "../../../app/base/texts/catalogues.ts";
import { type Locale, locales } from "../../../app/base/texts/locale.ts";

export interface CatalogueText {
  catalogue: string;
  /** The path to it, with dots: "secretariat.done.aabnet". */
  key: string;
  da: unknown;
  en: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isLeaf = (value: Record<string, unknown>) =>
  locales.some((locale) => typeof value[locale] === "string" || Array.isArray(value[locale]));

function textsIn(catalogue: string, at: Record<string, unknown>, path: string[]): CatalogueText[] {
  if (isLeaf(at)) return [{ catalogue, key: path.join("."), da: at.da, en: at.en }];
  return Object.entries(at).flatMap(([name, inner]) =>
    isObject(inner) ? textsIn(catalogue, inner, [...path, name]) : [],
  );
}

export const allTexts = (): CatalogueText[] =>
  Object.entries(catalogues).flatMap(([name, texts]) => textsIn(name, { ...texts }, []));

/** The lines of a text in one language: one, or those of a list. */
export const linesOf = (text: CatalogueText, locale: Locale): string[] =>
  [text[locale]].flat().filter((line): line is string => typeof line === "string");

const nameOf = ({ catalogue, key }: CatalogueText) => `${catalogue}:${key}`;

/** The texts that one language does not have. */
export const textsMissing = (texts: CatalogueText[]): string[] =>
  texts.filter((text) => linesOf(text, "da").length !== linesOf(text, "en").length).map(nameOf);

/** The texts that are empty in a language that has them. */
export const textsEmpty = (texts: CatalogueText[]): string[] =>
  texts
    .filter((text) => locales.some((locale) => linesOf(text, locale).some((line) => line.trim() === "")))
    .map(nameOf);

const valuesOf = (text: CatalogueText, locale: Locale): string =>
  [...new Set(linesOf(text, locale).flatMap((line) => line.match(/\{\{\w+\}\}/g) ?? []))].sort().join();

/** The texts that name other values in English than in Danish. A singular may write its number as a word. */
export const textsWithOtherValues = (texts: CatalogueText[]): string[] =>
  texts
    .filter((text) => linesOf(text, "da").length > 0 && linesOf(text, "en").length > 0)
    .filter((text) => comparableValues(text, "da") !== comparableValues(text, "en"))
    .map(nameOf);

const comparableValues = (text: CatalogueText, locale: Locale): string =>
  text.key.endsWith("_one") ? valuesOf(text, locale).replace(/\{\{count\}\},?/, "") : valuesOf(text, locale);
