import { ownValue } from "../../base/own-value.ts";
import type { TFunction } from "i18next";
import { percentText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { bandGroupText } from "../figures/band-names.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import { type NamedQuestion, questionTexts } from "./change-texts.ts";
import { crossVerdictOf } from "./cross-verdict.ts";
import { followedBy, inSentence, withoutEndMark } from "./headings.ts";
import { numberTexts } from "./number-texts.ts";

/** Crosses in words, in one language. */
export function crossTexts(t: TFunction<"results">, locale: Locale) {
  const { shortOf, topicOf } = questionTexts(t);
  const { differenceWords } = numberTexts(t, locale);
  return {
    /** "Trivsel og hvor ofte guiden findes" */
    crossTitle({ rows, columns }: { rows: NamedQuestion; columns: NamedQuestion }): string {
      const byTexts = t("cross.by", { returnObjects: true }) as Record<string, string>;
      const by = ownValue(byTexts, rows.name) ?? inSentence(rows.title);
      return t("cross.title", { outcome: withoutEndMark(topicOf(columns)), by });
    },

    /**
     * What a cross shows, in one sentence: how its best row differs from the others, or that no difference is certain. `rowsOfAll` is how
     * many rows all crosses of the round have (`countRows`).
     */
    crossSentence({ rows, columns, grid }: CrossedQuestions, rowsOfAll: number): string {
      if (!grid) return t("cross.none");
      const found = crossVerdictOf(grid, rowsOfAll);
      const isTop = columns.ordered && grid.columns[0]!.join() === "0";
      const answer = isTop
        ? shortOf(columns)
        : t("cross.answer", { answer: bandGroupText(grid.columns[0]!, columns, t, t("band.or")) });
      if (!found) return followedBy(answer, ":", t("cross.few"));
      const { row, change, isClear } = found;
      const words = {
        row: bandGroupText(grid.rows[row]!, rows, t, t("band.or")),
        share: percentText(change.followUp.share, locale),
        rest: percentText(change.baseline.share, locale),
      };
      const difference = differenceWords(change.difference);
      return followedBy(
        answer,
        ":",
        t(isClear ? "cross.clear" : "cross.unclear", { ...words, ...difference }),
      );
    },
  };
}
