import { countRows } from "./cross-verdict.ts";
import type { FigureTexts } from "./figure-texts.ts";
import { bandGroupText } from "../figures/band-names.ts";
import { type BandGroup, noAnswer } from "../figures/cross-tabulation.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import type { ReceivedCounts } from "../figures/figures.ts";

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const isUnanswered = (bands: BandGroup) => bands.every((band) => band === noAnswer);

interface CrossedRound {
  later: { received: ReceivedCounts };
  /** All crosses of the round. */
  crosses: CrossedQuestions[];
}

/** A cross in words and bands, for page, slide and report; null where nothing of it may be shown. */
export function crossFigures(
  crossed: CrossedQuestions,
  { later, crosses }: CrossedRound,
  { t, crossTitle, crossSentence }: FigureTexts,
) {
  const { rows, columns, grid } = crossed;
  const { minAnswers } = later.received;
  if (!grid) return null;
  const besideBars = grid.columns.flatMap((bands, at) => (isUnanswered(bands) ? [at] : []));
  const inTable = sum(grid.counts.flat());
  return {
    title: crossTitle(crossed),
    sentence: crossSentence(crossed, countRows(crosses)),
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
