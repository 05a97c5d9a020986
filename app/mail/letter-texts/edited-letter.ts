/** A sentence of a letter as the secretariat sees it. */
export interface EditedSentence {
  key: string;
  /** The name of its field. */
  field: string;
  part: SentencePart;
  /** Its number among those of the same part; null where it is the only one. */
  number: number | null;
  original: string;
  text: string;
  /** The names of what the site fills in. */
  placeholders: string[];
}

export type SentencePart = "subject" | "preview" | "heading" | "act" | "sentence";

/** One saving of a letter's sentences. */
export interface TextChange {
  version: number;
  at: Date;
  /** Null for somebody who has been forgotten. */
  by: string | null;
  sentences: { part: SentencePart; number: number | null; before: string; after: string }[];
}

/** How a letter reads, in one of its forms. */
export interface LetterPreview {
  /** The number of the form, from 1. */
  form: number;
  subject: string;
  text: string;
}

/** What a letter has besides its sentences, which cannot be changed. */
export type FixedPart = "link" | "code" | "calendar" | "file" | "frame";

/** The languages of a letter, as an address names them. */
export const languages = { dansk: "da", engelsk: "en" } as const;

/** The address of the sentences of a letter in a language. */
export const letterTextPage = (letter: string, locale: "da" | "en"): string =>
  `/sekretariat/post/tekster/${letter}/${locale === "da" ? "dansk" : "engelsk"}`;
