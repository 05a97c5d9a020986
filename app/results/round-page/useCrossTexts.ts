import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { bandGroupText } from "../figures/band-names.ts";
import { type BandGroup, noAnswer } from "../figures/cross-tabulation.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const isUnanswered = (bands: BandGroup) => bands.every((band) => band === noAnswer);

/** The texts of a cross, for its page and for a slide; null where nothing of it may be shown. */
export function useCrossTexts(crossed: CrossedQuestions, minAnswers: number, rowsOfAll: number) {
  const { t, crossTitle, crossSentence } = useFigureTexts();
  const { rows, columns, grid } = crossed;
  if (!grid) return null;
  const besideBars = grid.columns.flatMap((bands, at) => (isUnanswered(bands) ? [at] : []));
  const inTable = sum(grid.counts.flat());
  return {
    title: crossTitle(crossed),
    sentence: crossSentence(crossed, rowsOfAll),
    bands: {
      names: grid.columns.map((bands) => bandGroupText(bands, columns, t)),
      rows: grid.rows.map((bands, at) => ({ label: bandGroupText(bands, rows, t), bands: grid.counts[at]! })),
      ordered: columns.ordered && grid.columns.length - besideBars.length === 3,
      besideBars,
    },
    reconciled:
      grid.neither === undefined
        ? t("cross.base", { n: inTable, minAnswers })
        : t("cross.reconciled", {
            all: inTable + grid.neither,
            table: inTable,
            neither: grid.neither,
            minAnswers,
          }),
  };
}
