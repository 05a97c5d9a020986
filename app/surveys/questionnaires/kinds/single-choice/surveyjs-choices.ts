import type { Choice, CommonFields, QuestionFault } from "../question-kind.ts";
import { isRawObject, localisedText, plainText, type RawObject } from "../../surveyjs-json.ts";
import {
  choiceValuePattern,
  maxChoices,
  maxScaleNameChars,
  minChoices,
  type SingleChoiceQuestion,
} from "./definition.ts";

export const surveyJsKeys = ["choices", "best", "outside", "scale"];

const unsupportedKeys = [
  "showOtherItem",
  "hasOther",
  "showNoneItem",
  "hasNone",
  "choicesByUrl",
  "choicesFromQuestion",
];

/** What is wrong with the choices of a radiogroup as SurveyJS writes it. */
export function faultsIn(raw: RawObject): QuestionFault[] {
  const choices = choicesIn(raw);
  const values = new Set(choices.map(({ value }) => value));
  const faults: [QuestionFault, boolean][] = [
    ["own-choice", unsupportedKeys.some((key) => raw[key])],
    [
      "choices",
      choices.length < minChoices || choices.length > maxChoices || choices.some(({ text }) => !text),
    ],
    ["choice-twice", values.size < choices.length],
  ];
  return faults.flatMap(([fault, found]) => (found ? [fault] : []));
}

/** The question that a radiogroup becomes. Values that we could not store are numbered instead. */
export function singleChoiceFrom(raw: RawObject, common: CommonFields): SingleChoiceQuestion {
  const written = choicesIn(raw);
  const storable = written.every(({ value }) => choiceValuePattern.test(value));
  const choices = written.map(({ value, text }, n) => ({ value: storable ? value : `c${n + 1}`, text }));
  const outside = Array.isArray(raw.outside) ? raw.outside.map(plainText) : [];
  return {
    type: "radiogroup",
    ...common,
    choices,
    scale: typeof raw.scale === "string" ? raw.scale : scaleNameOf(choices),
    best: raw.best === "first" || raw.best === "last" ? raw.best : "none",
    outside: choices.filter((_, n) => outside.includes(written[n]!.value)).map(({ value }) => value),
  };
}

/** The choices as SurveyJS writes them: values alone, or each a value and its text. */
function choicesIn(raw: RawObject): Choice[] {
  if (!Array.isArray(raw.choices)) return [];
  return raw.choices.map((choice: unknown) => {
    if (!isRawObject(choice)) return { value: plainText(choice), text: plainText(choice).trim() };
    return { value: plainText(choice.value), text: localisedText(choice.text ?? plainText(choice.value)) };
  });
}

/** Questions with the same choices have the same scale. */
const scaleNameOf = (choices: Choice[]) =>
  `${choices[0]!.text} – ${choices.at(-1)!.text} (${choices.length})`.slice(0, maxScaleNameChars).trim();
