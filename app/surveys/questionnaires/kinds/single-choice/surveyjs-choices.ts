import { undrawableIn } from "../../../../base/pdf/drawable.ts";
import type { CommonFields, QuestionFault } from "../question-kind.ts";
import { nameFrom } from "../../names.ts";
import { isRawObject, localisedText, plainText, type RawObject, writtenText } from "../../surveyjs-json.ts";
import { maxWrittenNameChars } from "../schemas.ts";
import {
  choiceValuePattern,
  maxChoiceChars,
  maxChoices,
  maxScaleNameChars,
  minChoices,
  scaleNameOf,
  type SingleChoiceQuestion,
  type WrittenChoice,
} from "./definition.ts";

export const surveyJsKeys = [
  "choices",
  "best",
  "outside",
  "scale",
  "labelTrue",
  "labelFalse",
  "valueTrue",
  "valueFalse",
];

/** SurveyJS' own answers beside the choices. */
const unsupportedKeys = [
  "showOtherItem",
  "hasOther",
  "showNoneItem",
  "hasNone",
  "showRefuseItem",
  "showDontKnowItem",
  "choicesByUrl",
  "choicesFromQuestion",
];

/** An answer as the file writes it. */
interface ChoiceInFile {
  value: string;
  text: string;
  textEn: string;
}

/** What is wrong with the choices of a radiogroup, a dropdown or a boolean as SurveyJS writes it. */
export function faultsIn(raw: RawObject): QuestionFault[] {
  const choices = choicesIn(raw);
  const isTwice = (part: (choice: ChoiceInFile) => string) =>
    new Set(choices.map(part)).size < choices.length;
  const faults: [QuestionFault, boolean][] = [
    ["own-choice", unsupportedKeys.some((key) => raw[key])],
    [
      "choices",
      choices.length < minChoices || choices.length > maxChoices || choices.some(({ text }) => !text),
    ],
    ["choice-twice", isTwice(({ value }) => value) || isTwice(({ text }) => text)],
    ["choice-letters", choices.some(({ text, textEn }) => undrawableIn(text + textEn).length > 0)],
    ["choice-long", choices.some((choice) => isLong(choice))],
  ];
  return faults.flatMap(([fault, found]) => (found ? [fault] : []));
}

const isLong = ({ value, text, textEn }: ChoiceInFile): boolean =>
  value.length > maxWrittenNameChars || text.length > maxChoiceChars || textEn.length > maxChoiceChars;

/** The question that it becomes. A value that we could not store gets a name of ours beside it. */
export function singleChoiceFrom(raw: RawObject, common: CommonFields): SingleChoiceQuestion {
  const inFile = choicesIn(raw);
  const taken = inFile.map(({ value }) => value).filter((value) => choiceValuePattern.test(value));
  const choices = inFile.map(({ value: written, text, textEn }): WrittenChoice => {
    const english = textEn && { textEn };
    if (choiceValuePattern.test(written)) return { value: written, text, ...english };
    const value = nameFrom(written, taken, "svar");
    taken.push(value);
    return { value, writtenValue: written, text, ...english };
  });
  const outside = Array.isArray(raw.outside) ? raw.outside.map(plainText) : [];
  return {
    type: "radiogroup",
    ...common,
    choices,
    scale: plainText(raw.scale).trim().slice(0, maxScaleNameChars) || scaleNameOf(choices),
    best: raw.best === "first" || raw.best === "last" ? raw.best : "none",
    outside: choices.filter((_, n) => outside.includes(inFile[n]!.value)).map(({ value }) => value),
  };
}

/** The choices as SurveyJS writes them: values alone, or each a value and its text; yes and no for a boolean. */
function choicesIn(raw: RawObject): ChoiceInFile[] {
  if (raw.type === "boolean")
    return [
      booleanChoice(raw.valueTrue ?? true, raw.labelTrue, ["Ja", "Yes"]),
      booleanChoice(raw.valueFalse ?? false, raw.labelFalse, ["Nej", "No"]),
    ];
  if (!Array.isArray(raw.choices)) return [];
  return raw.choices.map((choice: unknown) => {
    if (!isRawObject(choice)) return { value: plainText(choice), text: plainText(choice).trim(), textEn: "" };
    const text = choice.text ?? plainText(choice.value);
    return { value: plainText(choice.value), text: localisedText(text), textEn: localisedText(text, "en") };
  });
}

const booleanChoice = (value: unknown, label: unknown, [da, en]: [string, string]): ChoiceInFile => ({
  value: plainText(value),
  text: localisedText(label) || da,
  textEn: localisedText(label, "en") || (localisedText(label) ? "" : en),
});

/** The settings as they stand in a file, with the values of the file that the question came from. */
export function choicesInFile({ choices, best, outside, scale }: SingleChoiceQuestion): object {
  const written = (value: string) => choices.find((choice) => choice.value === value)?.writtenValue ?? value;
  return {
    choices: choices.map(({ value, text, textEn }) => ({
      value: written(value),
      text: writtenText(text, textEn),
    })),
    best,
    ...(outside.length > 0 && { outside: outside.map(written) }),
    scale,
  };
}
