import { ChoiceField } from "../../../../ui/Field.tsx";
import type { QuestionKind } from "../question-kind.ts";
import { ChoicesEditor } from "./ChoicesEditor.tsx";
import { ChoicesSummary } from "./ChoicesSummary.tsx";
import {
  choicesInEnglish,
  contradictionsIn,
  type SingleChoiceQuestion,
  singleChoiceSchema,
} from "./definition.ts";
import { arrange, readChoices, valuesOf } from "./editor.ts";
import { readyScales } from "./ready-scales.ts";
import { choicesInFile, faultsIn, singleChoiceFrom, surveyJsKeys } from "./surveyjs-choices.ts";

/** A question with one answer out of a few, which are counted. */
export const singleChoice: QuestionKind<SingleChoiceQuestion> = {
  type: "radiogroup",
  readsAlso: ["dropdown", "boolean"],

  schema: singleChoiceSchema,
  contradictions: contradictionsIn,

  starts: readyScales,
  editor: { Fields: ChoicesEditor, valuesOf, read: readChoices, arrange },
  Summary: ChoicesSummary,
  inEnglish: choicesInEnglish,

  surveyJsKeys,
  surveyJsFaults: faultsIn,
  fromSurveyJs: singleChoiceFrom,
  toSurveyJs: ({ choices }) => ({ choices: choices.map(({ value, text }) => ({ value, text })) }),
  toFile: choicesInFile,

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
