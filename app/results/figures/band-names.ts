import { type BandGroup, noAnswer } from "./cross-tabulation.ts";
import type { PublishedQuestion } from "./figures.ts";
import { bandOf, type QuestionScale } from "./withholding.ts";

type ScaledQuestion = Pick<PublishedQuestion, "name" | "scale" | "ordered">;
type BandTexts = (word: "band.none" | "band.or") => string;

/** A published question's scale, without the answers outside it. */
export const publishedScale = ({ name, scale, ordered }: ScaledQuestion): QuestionScale => ({
  name,
  ordered,
  categories: scale.length,
  choices: scale.length,
});

/** The bands of a question, named by its own answers: "Altid/Ofte", "Delvist", "Sjældent/Aldrig". "" for a band it lacks. */
export function bandNames(question: ScaledQuestion, separator = "/"): string[] {
  const { scale, ordered } = question;
  const bands = ordered ? [0, 1, 2] : scale.map((_, at) => at);
  return bands.map((band) =>
    scale.filter((_, at) => bandOf(publishedScale(question), at) === band).join(separator),
  );
}

/** Merged bands of a cross in words: "Delvist eller ubesvaret". */
export function bandGroupText(
  group: BandGroup,
  question: ScaledQuestion,
  t: BandTexts,
  separator?: string,
): string {
  const names = bandNames(question, separator);
  return group.map((band) => (band === noAnswer ? t("band.none") : names[band]!)).join(t("band.or"));
}
