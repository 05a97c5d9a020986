import { undrawableIn } from "../../../../base/pdf/drawable.ts";
import { visibleText } from "../../../../base/visible-text.ts";
import { nameFrom } from "../../names.ts";
import type { FieldValues, SettingComplaint } from "../question-kind.ts";
import {
  maxChoiceChars,
  maxChoices,
  minChoices,
  scaleNameOf,
  type SingleChoiceSettings,
  type WrittenChoice,
} from "./definition.ts";

const emptyRows = 2;
const firstRows = 4;
export const rowNumbers = Array.from({ length: maxChoices }, (_, n) => n + 1);

/** A row of the editor: an answer in both languages, and whether it lies outside the scale. */
interface Row {
  number: number;
  text: string;
  english: string;
  outside: boolean;
}

/** How many rows the editor shows. */
export const shownRows = (values: FieldValues): number => {
  const filled = rowsOf(values).at(-1)?.number ?? 0;
  const wanted = Math.max(firstRows, filled, Number(values.rows) || 0);
  return Math.min(maxChoices, wanted);
};

/** The fields for answers as they are, with some empty ones behind. */
export function valuesOf({ choices, outside, best }: SingleChoiceSettings): FieldValues {
  const rows = choices.map(({ value, text, textEn = "" }, n) => ({
    number: n + 1,
    text,
    english: textEn,
    outside: outside.includes(value),
  }));
  return { best, ...fieldsOf(rows), rows: String(choices.length + emptyRows) };
}

const fieldsOf = (rows: Row[]): FieldValues =>
  Object.fromEntries(
    rows.flatMap(({ text, english, outside }, n) => [
      [`text${n + 1}`, text],
      [`english${n + 1}`, english],
      ...(outside ? [[`outside${n + 1}`, "ja"]] : []),
    ]),
  );

const lineOf = (typed: string | undefined) => visibleText(typed ?? "").replace(/\s+/g, " ");

/** The rows in which something was typed. */
function rowsOf(values: FieldValues): Row[] {
  return rowNumbers
    .map((number) => ({
      number,
      text: lineOf(values[`text${number}`]),
      english: lineOf(values[`english${number}`]),
      outside: values[`outside${number}`] === "ja",
    }))
    .filter(({ text, english }) => text !== "" || english !== "");
}

/** The fields with one answer a place higher ("op.3"), or with more rows ("flere"). Other buttons change nothing. */
export function arrange(values: FieldValues, button: string): FieldValues {
  const rows = rowsOf(values);
  const { best = "none" } = values;
  if (button === "flere") return { best, ...fieldsOf(rows), rows: String(rows.length + 2 * emptyRows) };
  const at = rows.findIndex(({ number }) => button === `op.${number}`);
  if (at > 0) rows.splice(at - 1, 2, rows[at]!, rows[at - 1]!);
  return { best, ...fieldsOf(rows), rows: values.rows ?? "" };
}

/** The answers that the fields say. An answer in the same words as before keeps its value. */
export function readChoices(
  values: FieldValues,
  before: SingleChoiceSettings,
): { settings: SingleChoiceSettings } | { wrong: Record<string, SettingComplaint> } {
  const rows = rowsOf(values);
  const wrong = complaintsAbout(rows);
  if (Object.keys(wrong).length > 0) return { wrong };
  const kept = rows.map(({ text }) => before.choices.find((choice) => choice.text === text));
  const taken = kept.flatMap((choice) => (choice ? [choice.value] : []));
  const choices = rows.map(({ text, english }, n): WrittenChoice => {
    const value = kept[n]?.value ?? nameFrom(text, taken, "svar");
    taken.push(value);
    const { writtenValue } = kept[n] ?? {};
    return { value, ...(writtenValue && { writtenValue }), text, ...(english && { textEn: english }) };
  });
  const isSameScale = choices.map(({ text }) => text).join("\n") === textsIn(before);
  return {
    settings: {
      type: "radiogroup",
      choices,
      scale: isSameScale ? before.scale : scaleNameOf(choices),
      best: values.best === "first" || values.best === "last" ? values.best : "none",
      outside: choices.filter((_, n) => rows[n]!.outside).map(({ value }) => value),
    },
  };
}

const textsIn = ({ choices }: SingleChoiceSettings) => choices.map(({ text }) => text).join("\n");

function complaintsAbout(rows: Row[]): Record<string, SettingComplaint> {
  const wrong: Record<string, SettingComplaint> = {};
  for (const [n, { number, text, english }] of rows.entries()) {
    if (text.length > maxChoiceChars) wrong[`text${number}`] = "long";
    if (english.length > maxChoiceChars) wrong[`english${number}`] = "long";
    if (undrawableIn(text).length > 0) wrong[`text${number}`] = "letters";
    if (undrawableIn(english).length > 0) wrong[`english${number}`] = "letters";
    if (text === "") wrong[`text${number}`] = "danish";
    else if (rows.findIndex((row) => row.text === text) < n) wrong[`text${number}`] = "choice-twice";
  }
  if (rows.length < minChoices) wrong[`text${(rows.at(-1)?.number ?? 0) + 1}`] = "choices";
  else if (rows.filter(({ outside }) => !outside).length < minChoices) wrong.text1 ??= "outside";
  return wrong;
}
