import { z } from "zod";
import type { SettingsOf } from "../question-kind.ts";
import { commonFields, maxWrittenNameChars, textSchema } from "../schemas.ts";

export const choiceValuePattern = /^[a-z0-9][a-z0-9_-]{0,39}$/;
export const [minChoices, maxChoices] = [2, 11];
export const maxChoiceChars = 200;
export const maxScaleNameChars = 40;

const choiceSchema = z.strictObject({
  value: z.string().regex(choiceValuePattern),
  /** The value in the file that the question came from, when it is another. */
  writtenValue: textSchema(maxWrittenNameChars).optional(),
  text: textSchema(maxChoiceChars),
  textEn: textSchema(maxChoiceChars).optional(),
});

export const singleChoiceSchema = z.strictObject({
  type: z.literal("radiogroup"),
  ...commonFields,
  choices: z.array(choiceSchema).min(minChoices).max(maxChoices),
  /** Questions of one scale can be drawn and compared alike. */
  scale: textSchema(maxScaleNameChars),
  /** Which end of the choices is the good one; "none" when there is no better. */
  best: z.enum(["first", "last", "none"]),
  /** Values outside the scale ("Ved ikke"): counted apart. */
  outside: z.array(z.string()).default([]),
});

export type SingleChoiceQuestion = z.output<typeof singleChoiceSchema>;
export type SingleChoiceSettings = SettingsOf<SingleChoiceQuestion>;
export type WrittenChoice = SingleChoiceQuestion["choices"][number];

/** Choices that occur twice, and values outside the scale that are not offered. */
export function contradictionsIn({ name, choices, outside }: SingleChoiceQuestion): string[] {
  const values = choices.map(({ value }) => value);
  return [
    ...values.filter((value, at) => values.indexOf(value) !== at).map((twice) => `choice: ${name}.${twice}`),
    ...outside.filter((value) => !values.includes(value)).map((value) => `outside: ${name}.${value}`),
  ];
}

/** Questions with the same choices have the same scale. */
export const scaleNameOf = (choices: { text: string }[]) =>
  `${choices[0]!.text} – ${choices.at(-1)!.text} (${choices.length})`.slice(0, maxScaleNameChars).trim();

/** The question with its answers in English; null when an answer has no English text. */
export function choicesInEnglish(question: SingleChoiceQuestion): SingleChoiceQuestion | null {
  const choices = question.choices.flatMap((choice) =>
    choice.textEn ? [{ ...choice, text: choice.textEn }] : [],
  );
  return choices.length === question.choices.length ? { ...question, choices } : null;
}
