import type { CountedQuestion } from "../../surveys/questionnaires/questionnaire.ts";
import type { QuestionScale } from "./withholding.ts";

/**
 * A question's answers in the order they are counted in: the scale best first, then the answers outside it. A total's
 * `band` is a position in this list.
 */
export function scaleOf({ choices, best, outside }: CountedQuestion) {
  const inside = choices.filter(({ value }) => !outside.includes(value));
  const scale = best === "last" ? inside.toReversed() : inside;
  return {
    scale,
    outsideScale: choices.filter(({ value }) => outside.includes(value)),
    ordered: best !== "none",
  };
}

/** A question's scale, as withholding uses it. */
export function questionScale(question: CountedQuestion): QuestionScale {
  const { scale, outsideScale, ordered } = scaleOf(question);
  const [categories, choices] = [scale.length, scale.length + outsideScale.length];
  return { name: question.name, categories, choices, ordered };
}
