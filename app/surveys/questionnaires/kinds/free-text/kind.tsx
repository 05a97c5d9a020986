import { z } from "zod";
import { TextField } from "../../../../ui/Field.tsx";
import type { QuestionKind } from "../question-kind.ts";
import { commonFields } from "../schemas.ts";
import { LengthField } from "./LengthField.tsx";
import { FreeTextSummary } from "./FreeTextSummary.tsx";

const maxTextChars = 4000;
const usualTextChars = 1000;
const visibleRows = 5;

const schema = z.strictObject({
  type: z.literal("comment"),
  ...commonFields,
  maxLength: z.number().int().min(1).max(maxTextChars),
});

export type FreeTextQuestion = z.infer<typeof schema>;

/** A question that is answered in free text. */
export const freeText: QuestionKind<FreeTextQuestion> = {
  type: "comment",

  schema,
  contradictions: () => [],

  starts: [
    {
      name: "free-text",
      label: { da: "Fritekst", en: "Free text" },
      settings: { type: "comment", maxLength: usualTextChars },
    },
  ],
  editor: {
    Fields: LengthField,
    valuesOf: ({ maxLength }) => ({ maxLength: String(maxLength) }),
    read({ maxLength = "" }) {
      const chars = /^\d{1,4}$/.test(maxLength) ? Number(maxLength) : 0;
      return chars >= 1 && chars <= maxTextChars
        ? { settings: { type: "comment", maxLength: chars } }
        : { wrong: { maxLength: "length" } };
    },
  },
  Summary: FreeTextSummary,

  surveyJsKeys: ["maxLength", "rows"],
  surveyJsFaults: ({ maxLength }) =>
    maxLength === undefined || (Number(maxLength) >= 1 && Number(maxLength) <= maxTextChars)
      ? []
      : ["length"],
  fromSurveyJs: ({ maxLength }, common) => ({
    type: "comment",
    ...common,
    maxLength: Number(maxLength ?? usualTextChars),
  }),
  toSurveyJs: ({ maxLength }) => ({ maxLength, rows: visibleRows }),

  AnswerField: ({ question: { title, description, maxLength }, field }) => (
    <TextField field={field} label={title} hint={description} rows={visibleRows} maxLength={maxLength} />
  ),
  refusalOf: ({ maxLength }, answer) => (answer.length > maxLength ? "too-long" : null),
  maxChars: ({ maxLength }) => maxLength,
  // At most three bytes each: the signs that would be escaped longer are taken out of an answer.
  maxBytes: ({ maxLength }) => maxLength * 3,

  counted: () => null,
  importedAs: { text: ({ maxLength }, written) => (written.length <= maxLength ? written : null) },
};
