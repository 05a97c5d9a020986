import { percentText } from "../../base/number-text.ts";
import { toldEnds } from "./change-texts.ts";
import type { Change, ComparisonOutcome } from "./changes.ts";
import type { FigureTexts } from "./figure-texts.ts";
import { drawableChanges } from "./outcomes.ts";

/** A value on its interval, as fractions. */
export interface Mark {
  at: number;
  low: number;
  high: number;
  /** Of the worst answers: drawn with an open dot. */
  isWorst: boolean;
  /** The mark in words, for those who do not see it. */
  alt: string;
}

/** A question's changes, or its share where nothing is compared, each on its interval: as slides and the report draw it. */
export interface IntervalRow {
  question: string;
  label: string;
  figures: string;
  marks: Mark[];
}

/** A row for each question that can be drawn. */
export const intervalRows = (changes: Change[], texts: FigureTexts): IntervalRow[] =>
  drawableChanges(changes).map((change) => ({
    question: change.question.name,
    ...(change.outcome ? changeRow(change, texts) : shareRow(change, texts)),
  }));

function changeRow({ question, outcome }: Change, texts: FigureTexts) {
  return {
    label: texts.topicOf(question),
    figures: texts.briefText(outcome!),
    marks: marksOf(outcome!, texts),
  };
}

/** The changes of the best and the worst answers; where the one is the other turned, the best alone. */
export function marksOf(outcome: ComparisonOutcome, { t, endText, differenceWords }: FigureTexts): Mark[] {
  return toldEnds(outcome).map((end) => {
    const { difference } = outcome.comparison[end];
    const { points: at, low, high } = difference;
    const alt = t("change", { end: endText(end, outcome.ends.answers), ...differenceWords(difference) });
    return { at, low, high, isWorst: end === "worst", alt };
  });
}

function shareRow({ question, now }: Change, { t, locale, shortOf, ends }: FigureTexts) {
  const { share, low, high } = now!.top!;
  const values = { share: percentText(share, locale), ...ends({ low, high }) };
  const mark: Mark = { at: share, low, high, isWorst: false, alt: t("shareOf", values) };
  return { label: shortOf(question), figures: t("method.interval", values), marks: [mark] };
}
