import { percentText } from "../../base/number-text.ts";
import type { Change } from "./changes.ts";
import type { FigureTexts } from "./figure-texts.ts";
import { drawableChanges } from "./verdicts.ts";

/** A question's change, or its share where nothing is compared, with its interval: as slides and the report draw it. */
export interface IntervalRow {
  question: string;
  label: string;
  figures: string;
  /** The drawing in words, for those who do not see it. */
  alt: string;
  at: number;
  low: number;
  high: number;
}

/** A row for each question that can be drawn. */
export const intervalRows = (changes: Change[], comparing: boolean, texts: FigureTexts): IntervalRow[] =>
  drawableChanges(changes, comparing).map((change) => ({
    question: change.question.name,
    label: texts.shortOf(change.question),
    ...(comparing ? changeRow(change, texts) : shareRow(change, texts)),
  }));

function changeRow({ outcome }: Change, { t, changeWords, differenceWords }: FigureTexts) {
  const { comparison, verdict } = outcome!;
  const { points, low, high } = comparison.top2.difference;
  return {
    figures: `${changeWords(comparison)}: ${t(`verdict.${verdict}`)}`,
    alt: t("change", differenceWords({ points, low, high })),
    at: points,
    low,
    high,
  };
}

function shareRow({ now }: Change, { t, locale, ends }: FigureTexts) {
  const { share, low, high } = now!.top!;
  const values = { share: percentText(share, locale), ...ends({ low, high }) };
  return { figures: t("method.interval", values), alt: t("shareOf", values), at: share, low, high };
}
