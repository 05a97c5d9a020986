import { z } from "zod";
import { commonFields, textSchema } from "../schemas.ts";

export const choiceValuePattern = /^[a-z0-9][a-z0-9_-]{0,39}$/;
export const [minChoices, maxChoices] = [2, 11];
export const maxScaleNameChars = 40;

const choiceSchema = z.strictObject({
  value: z.string().regex(choiceValuePattern),
  text: textSchema(200),
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

/** Choices that occur twice, and values outside the scale that are not offered. */
export function contradictionsIn({ name, choices, outside }: SingleChoiceQuestion): string[] {
  const values = choices.map(({ value }) => value);
  return [
    ...values.filter((value, at) => values.indexOf(value) !== at).map((twice) => `choice: ${name}.${twice}`),
    ...outside.filter((value) => !values.includes(value)).map((value) => `outside: ${name}.${value}`),
  ];
}
