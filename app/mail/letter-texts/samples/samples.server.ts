/** Every letter that the site sends, in each of its forms, with invented people, places and days. */
import type { LetterName, PropsOf } from "../../letters/letters.server.ts";
import { courseDayLetters } from "./course-days.server.ts";
import { learningLetters } from "./learning.server.ts";
import { peopleLetters } from "./people-letters.server.ts";
import { planLetters } from "./plans.server.ts";
import { surveyLetters } from "./surveys.server.ts";

/** The forms of each letter. A letter that has none here does not compile. */
export const samples: { [L in LetterName]: readonly PropsOf<L>[] } = {
  ...courseDayLetters,
  ...learningLetters,
  ...planLetters,
  ...peopleLetters,
  ...surveyLetters,
};

/** Each form of each letter, with its number. */
export const allSamples = Object.entries(samples).flatMap(([letter, forms]) =>
  forms.map((props, at) => ({ letter: letter as LetterName, form: at + 1, props: props as unknown })),
);
