import { capitalised } from "../comparison/change-texts.ts";
import type { Change } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { listText } from "../../ui/list-text.ts";

/** Longer names of questions are counted in the headline, not named. */
const maxTopicChars = 40;
const maxNamedQuestions = 3;

/** A result in one sentence or two: which questions moved, and which way. */
export function headlineText(changes: Change[], texts: FigureTexts): string {
  const sentences = (["better", "worse", "polarised", "converged"] as const).flatMap((verdict) => {
    const questions = changes.filter(({ outcome }) => outcome?.verdict === verdict);
    const words = { verdict: capitalised(texts.verdictText(verdict)), names: namesOf(questions, texts) };
    return questions.length > 0 ? [texts.t("summary.moved", words)] : [];
  });
  if (sentences.length > 0) return sentences.join(" ");
  return texts.t(changes.some(({ outcome }) => outcome) ? "headline.none" : "headline.notCompared");
}

function namesOf(changes: Change[], { t, locale, topicOf }: FigureTexts): string {
  const topics = changes.map(({ question }) => topicOf(question));
  if (topics.length > maxNamedQuestions || topics.some((topic) => topic.length > maxTopicChars))
    return t("headline.count", { count: topics.length });
  return listText(
    topics.map((topic) => topic.charAt(0).toLowerCase() + topic.slice(1)),
    locale,
  );
}
