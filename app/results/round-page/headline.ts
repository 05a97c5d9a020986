import type { Change } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { listText } from "../../ui/list-text.ts";

/** Longer names of questions are counted in the headline, not named. */
const maxTopicChars = 40;
const maxNamedQuestions = 3;

/** A result in one sentence or two: which questions moved, and which way. */
export function headlineText(changes: Change[], texts: FigureTexts): string {
  const moved = (verdict: "better" | "worse") =>
    changes.filter(({ outcome }) => outcome?.verdict === verdict);
  const sentences = (["better", "worse"] as const).flatMap((verdict) => {
    const questions = moved(verdict);
    return questions.length > 0
      ? [texts.t(`headline.${verdict}`, { questions: namesOf(questions, texts) })]
      : [];
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
