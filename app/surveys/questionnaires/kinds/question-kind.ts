import type { ReactNode } from "react";
import type { z } from "zod";
import type { Locale } from "../../../base/texts/locale.ts";
import type { FieldState } from "../../../ui/Field.tsx";
import type { RawObject } from "../surveyjs-json.ts";

export interface CommonFields {
  name: string;
  writtenName?: string | undefined;
  title: string;
  titleEn?: string | undefined;
  description?: string | undefined;
  descriptionEn?: string | undefined;
  required?: true | undefined;
}

/** What a kind adds to a question, its `type` included. */
export type SettingsOf<Question> = Question extends unknown ? Omit<Question, keyof CommonFields> : never;

/** What is wrong with a question in an uploaded file: a key of the texts, questionnaires.fault. */
export type QuestionFault =
  | "choices"
  | "choice-twice"
  | "choice-long"
  | "choice-letters"
  | "own-choice"
  | "length";

/** What is wrong with a field of the editor: a key of the texts, questionnaires.wrong. */
export type SettingComplaint =
  | "choices"
  | "choice-twice"
  | "danish"
  | "long"
  | "letters"
  | "length"
  | "outside";

export interface Choice {
  value: string;
  text: string;
}

/** How a question's answers are counted: each is the value of one of the choices. */
export interface Counted {
  choices: Choice[];
  /** Which end of the choices is the good one; "none" when there is no better. */
  best: "first" | "last" | "none";
  /** Values beside the scale ("Ved ikke"), counted apart. */
  outside: string[];
}

/** How a column of an imported file is read: label by label as choices, or as text (null: the text is set aside as too long). */
export type ImportedAs<Question> =
  | { labels(question: Question): Choice[] }
  | { text(question: Question, written: string): string | null };

/** What a new question can begin with: a ready-made scale, say. */
export interface Start<Question> {
  name: string;
  label: Record<Locale, string>;
  settings: SettingsOf<Question>;
}

/** The values of a form's fields by name; a field that is not filled in has none. */
export type FieldValues = Record<string, string>;

/** The part of the editor that is a kind's own: fields beside the title and the description. */
export interface KindEditor<Question> {
  Fields(props: { fields: (name: string) => FieldState; values: FieldValues }): ReactNode;
  /** The fields' values for a question as it is. */
  valuesOf(settings: SettingsOf<Question>): FieldValues;
  /** The settings that the fields say, or what is wrong with which of them. `before`: the settings as they were. */
  read(
    values: FieldValues,
    before: SettingsOf<Question>,
  ): { settings: SettingsOf<Question> } | { wrong: Record<string, SettingComplaint> };
  /** The fields after a button named `arrange`, which saves nothing: one that moves an answer up, say. */
  arrange?(values: FieldValues, button: string): FieldValues;
}

/**
 * A kind of survey question: everything the site knows of it. An answer is always a text: the value of a choice for a kind that
 * is counted, and free text for one that is not.
 */
export interface QuestionKind<Question extends CommonFields & { type: string }> {
  /** The `type` of its questions, here and in SurveyJS. */
  type: Question["type"];
  /** Other types of SurveyJS' that are read as such questions. */
  readsAlso?: readonly string[];

  /** A question as it is stored. */
  schema: z.ZodType<Question>;
  /** Where a question contradicts itself, one line each; it has passed the schema already. */
  contradictions(question: Question): string[];

  /** What a new question can begin with, at least one. */
  starts: readonly Start<Question>[];
  editor: KindEditor<Question>;
  /** The question's settings in a line, on the page of the questionnaire. */
  Summary(props: { question: Question }): ReactNode;

  /** The question with the kind's own texts in English; null when one is missing. A kind without texts has none. */
  inEnglish?(question: Question): Question | null;

  /** The keys of SurveyJS' JSON that it reads, besides type, name, title, description and isRequired. */
  surveyJsKeys: readonly string[];
  surveyJsFaults(raw: RawObject): QuestionFault[];
  /** The question that SurveyJS' JSON describes, once there are no faults. */
  fromSurveyJs(raw: RawObject, common: CommonFields): Question;
  /** The settings that SurveyJS gets on the answering page, besides type, name, title and description. */
  toSurveyJs(question: Question): object;
  /** The settings in a downloaded file; those of the answering page where they are the same. */
  toFile?(question: Question): object;

  /** The question in the plain HTML form. */
  AnswerField(props: { question: Question; field: FieldState }): ReactNode;
  /** Why an answer (trimmed, not empty) is not taken; null when it is. */
  refusalOf(question: Question, answer: string): "unknown-choice" | "too-long" | null;
  /** The longest answer there can be, in characters, and in bytes of JSON. */
  maxChars(question: Question): number;
  maxBytes(question: Question): number;

  /** How its answers are counted; null when they are texts, which are kept apart from every other answer. */
  counted(question: Question): Counted | null;
  importedAs: ImportedAs<Question>;
}
