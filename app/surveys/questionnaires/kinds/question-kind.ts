import type { ReactNode } from "react";
import type { z } from "zod";
import type { FieldState } from "../../../ui/Field.tsx";
import type { RawObject } from "../surveyjs-json.ts";

export interface CommonFields {
  name: string;
  title: string;
  description?: string | undefined;
}

/** What is wrong with a question in an uploaded file: a key of the texts, questionnaires.fault. */
export type QuestionFault = "choices" | "choice-twice" | "own-choice" | "length";

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

/**
 * A kind of survey question: everything the site knows of it. An answer is always a text: the value of a choice for a kind that
 * is counted, and free text for one that is not.
 */
export interface QuestionKind<Question extends CommonFields & { type: string }> {
  /** The `type` of its questions, here and in SurveyJS. */
  type: Question["type"];

  /** A question as it is stored. */
  schema: z.ZodType<Question>;
  /** Where a question contradicts itself, one line each; it has passed the schema already. */
  contradictions(question: Question): string[];

  /** The keys of SurveyJS' JSON that it reads, besides type, name, title and description. */
  surveyJsKeys: readonly string[];
  surveyJsFaults(raw: RawObject): QuestionFault[];
  /** The question that SurveyJS' JSON describes, once there are no faults. */
  fromSurveyJs(raw: RawObject, common: CommonFields): Question;
  /** The settings that SurveyJS gets on the answering page, besides type, name, title and description. */
  toSurveyJs(question: Question): object;

  /** The question of a file just uploaded, with a form's fields for what the file cannot say. */
  UploadedQuestion(props: { question: Question }): ReactNode;
  /** The question with what those fields say; a kind without fields has none. A field is named `field.question`. */
  withSettings?(question: Question, valuesOf: (field: string) => string[]): Question;

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
