import { ChoiceField } from "../../../../ui/Field.tsx";
import type { QuestionKind } from "../question-kind.ts";
import { contradictionsIn, type SingleChoiceQuestion, singleChoiceSchema } from "./definition.ts";
import { ScaleSettings, scaleSettingsSchema } from "./ScaleSettings.tsx";
import { faultsIn, singleChoiceFrom, surveyJsKeys } from "./surveyjs-choices.ts";

/** A question with one answer out of a few, which are counted. */
export const singleChoice: QuestionKind<SingleChoiceQuestion> = {
  type: "radiogroup",

  schema: singleChoiceSchema,
  contradictions: contradictionsIn,

  surveyJsKeys,
  surveyJsFaults: faultsIn,
  fromSurveyJs: singleChoiceFrom,
  toSurveyJs: ({ choices }) => ({ choices }),

  UploadedQuestion: ScaleSettings,
  withSettings(question, valuesOf) {
    const { best, outside } = scaleSettingsSchema.parse({
      best: valuesOf("best")[0],
      outside: valuesOf("outside"),
    });
    const offered = question.choices.map(({ value }) => value);
    return { ...question, best, outside: outside.filter((value) => offered.includes(value)) };
  },

  AnswerField: ({ question: { title, description, choices }, field }) => (
    <ChoiceField
      field={field}
      label={title}
      hint={description}
      options={choices.map(({ value, text }) => ({ value, label: text }))}
    />
  ),
  refusalOf: ({ choices }, answer) =>
    choices.some(({ value }) => value === answer) ? null : "unknown-choice",
  maxChars: longestValue,
  // A choice's value is written in ASCII.
  maxBytes: longestValue,

  counted: ({ choices, best, outside }) => ({ choices, best, outside }),
  importedAs: { labels: ({ choices }) => choices },
};

function longestValue({ choices }: SingleChoiceQuestion): number {
  return Math.max(...choices.map(({ value }) => value.length));
}
