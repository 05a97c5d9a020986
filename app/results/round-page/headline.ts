import { capitalised } from "../comparison/change-texts.ts";
import type { Change } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { inSentence, withoutEndMark } from "../comparison/headings.ts";
import { areCompared } from "../comparison/outcomes.ts";
import { listText } from "../../ui/list-text.ts";

/** Longer names of questions are counted in the headline, not named. */
const maxTopicChars = 40;
const maxNamedQuestions = 3;

/** A result in one sentence or two: which questions moved, and which way. */
export function headlineText(changes: Change[], isEvaluation: boolean, texts: FigureTexts): string {
  if (!areCompared(changes)) return texts.t(isEvaluation ? "headline.evaluation" : "headline.notCompared");
  const sentences = (["better", "worse", "polarised", "converged"] as const).flatMap((verdict) => {
    const questions = changes.filter(({ outcome }) => outcome?.verdict === verdict);
    const words = { verdict: capitalised(texts.verdictText(verdict)), names: namesOf(questions, texts) };
    return questions.length > 0 ? [texts.t("summary.moved", words)] : [];
  });
  if (sentences.length === 0) return noneMovedText(changes, texts);
  const headline = sentences.join(" ");
  // A heading of one sentence has no full stop, as all others have none.
  return sentences.length === 1 ? withoutEndMark(headline) : headline;
}

/** Says of how many questions it holds, where others that have a good end could not be compared. */
function noneMovedText(changes: Change[], { t }: FigureTexts): string {
  const compared = changes.filter(({ outcome }) => outcome).length;
  const couldBe = changes.filter(({ question }) => question.ordered).length;
  return compared < couldBe ? t("headline.noneOf", { count: compared }) : t("headline.none");
}

function namesOf(changes: Change[], { t, locale, topicOf }: FigureTexts): string {
  const topics = changes.map(({ question }) => inSentence(topicOf(question)));
  if (topics.length > maxNamedQuestions || topics.some((topic) => topic.length > maxTopicChars))
    return t("headline.count", { count: topics.length });
  return listText(topics, locale);
}
