import type { TFunction } from "i18next";
import { decimalText, numberText, percentNumber, percentText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { bandNames } from "../figures/band-names.ts";
import type { Figure, PublishedQuestion } from "../figures/figures.ts";
import type { Difference, Share } from "../statistics/proportions.ts";
import { boundText, type Limits } from "./bound-text.ts";

/** Shares, changes and their intervals in words, in one language. */
export function numberTexts(t: TFunction<"results">, locale: Locale) {
  const bound = (value: number, limits: Limits = []) =>
    boundText(value, [0, ...limits], locale, (side, limit) => t(`justBeside.${side}`, { limit }));
  /** The share of the best answers, or in words why there is none. */
  function shareText(figure: Figure | null): string {
    if (!figure) return "";
    if (figure.top) return percentText(figure.top.share, locale);
    if (!figure.bounds) return figure.status === "known" ? "" : t(`share.${figure.status}`);
    const [low, high] = figure.bounds;
    return t("share.span", { low: percentNumber(low, locale), high: percentText(high, locale) });
  }
  return {
    shareText,

    /** `shareText`; of answers too few for a share how many are in each band: "Altid/Ofte 4, Delvist 3, Sjældent/Aldrig 1". */
    figureText: (question: Pick<PublishedQuestion, "name" | "scale" | "ordered">, figure: Figure): string =>
      figure.bands ? bandCountTexts(question, figure.bands, locale).join(", ") : shareText(figure),

    /** The ends of an interval in per cent, without the sign: never rounded onto or across 0, or a target in whole per cent. */
    ends: ({ low, high }: Pick<Share, "low" | "high">, target?: number) => {
      const limits = target === undefined ? [] : [target];
      return { low: bound(low, limits), high: bound(high, limits) };
    },

    /** A change in percentage points on an axis: +10, 0, −10. */
    signedPoints: (change: number) => `${change > 0 ? "+" : ""}${numberText(change * 100, locale)}`,

    /** "39 procentpoint" and the ends of the change's interval. */
    differenceWords: ({ points, low, high }: Difference) => ({
      points: t("points", { count: Math.round(points * 100), points: numberText(points * 100, locale) }),
      low: bound(low),
      high: bound(high),
    }),

    /** p with three digits, and below 0.001 only that it is. */
    pText: (p: number) =>
      p < 0.001 ? `< ${decimalText(0.001, 3, locale)}` : `= ${decimalText(p, 3, locale)}`,
  };
}

/** Each band of a question with its count: "Altid/Ofte 4", "Delvist 3", "Sjældent/Aldrig 1". */
export const bandCountTexts = (
  question: Pick<PublishedQuestion, "name" | "scale" | "ordered">,
  bands: number[],
  locale: Locale,
): string[] =>
  bandNames(question).flatMap((name, band) =>
    name === "" ? [] : [`${name}\u00a0${numberText(bands[band] ?? 0, locale)}`],
  );
