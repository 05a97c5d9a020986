import { type BandGroup, noAnswer } from "./cross-tabulation.ts";
import type { PublishedQuestion } from "./figures.ts";
import { bandOf } from "./withholding.ts";

type ScaledQuestion = Pick<PublishedQuestion, "name" | "scale" | "ordered">;
type BandTexts = (word: "band.none" | "band.or") => string;

/** What the bands of a question are called, of its own answers: "Altid/Ofte", "Delvist", "Sjældent/Aldrig". "" for a band it lacks. */
export function bandNames({ name, scale, ordered }: ScaledQuestion, between = "/"): string[] {
  const measured = { name, ordered, categories: scale.length, choices: scale.length };
  const bands = ordered ? [0, 1, 2] : scale.map((_, at) => at);
  return bands.map((band) => scale.filter((_, at) => bandOf(measured, at) === band).join(between));
}

/** Bands put together in a cross, in words: "Delvist eller ubesvaret". */
export function bandGroupText(
  gathered: BandGroup,
  question: ScaledQuestion,
  t: BandTexts,
  between?: string,
): string {
  const names = bandNames(question, between);
  return gathered.map((band) => (band === noAnswer ? t("band.none") : names[band]!)).join(t("band.or"));
}
