import { percentText } from "../../base/number-text.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { bandGroupText } from "../figures/band-names.ts";
import { type BandGroup, type CrossGrid, noAnswer } from "../figures/cross-tabulation.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import type { PublishedQuestion } from "../figures/figures.ts";
import { wilson } from "../statistics/proportions.ts";

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const isUnanswered = (bands: BandGroup) => bands.every((band) => band === noAnswer);

/** The texts of a cross, for its page and for a slide; null where nothing of it may be shown. */
export function useCrossTexts({ rows, columns, grid }: CrossedQuestions, minAnswers: number) {
  const texts = useFigureTexts();
  const { t } = texts;
  if (!grid) return null;
  const besideBars = grid.columns.flatMap((bands, at) => (isUnanswered(bands) ? [at] : []));
  const inTable = sum(grid.counts.flat());
  return {
    title: crossTitle({ rows, columns }, texts),
    sentence: `${crossSentence({ rows, columns, grid }, besideBars, texts)} ${t("cross.notCause")}`,
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

/** "Trivsel og hvor ofte guiden findes". */
export function crossTitle(
  { rows, columns }: Pick<CrossedQuestions, "rows" | "columns">,
  { t, topicOf }: Pick<FigureTexts, "t" | "topicOf">,
): string {
  const byTexts = t("cross.by", { returnObjects: true }) as Record<string, string>;
  return t("cross.title", { outcome: topicOf(columns), by: byTexts[rows.name] ?? rows.title });
}

/** The share of the best band in the first row that answered and in the last. */
function crossSentence(
  { rows, columns, grid }: { rows: PublishedQuestion; columns: PublishedQuestion; grid: CrossGrid },
  besideBars: number[],
  { t, locale, shortOf, ends }: FigureTexts,
): string {
  const shareInRow = (row: number) => {
    const n = sum(grid.counts[row]!.filter((_, column) => !besideBars.includes(column)));
    if (n === 0) return "–";
    const top = wilson({ hits: grid.counts[row]![0]!, n });
    return t("method.interval", { share: percentText(top.share, locale), ...ends(top) });
  };
  const groupText = (bands: BandGroup, question: PublishedQuestion) =>
    bandGroupText(bands, question, t, t("band.or"));
  const answeredRows = grid.rows.flatMap((bands, at) => (isUnanswered(bands) ? [] : [at]));
  const [first, last] = [answeredRows[0]!, answeredRows.at(-1)!];
  const isTop = columns.ordered && grid.columns[0]!.join() === "0";
  return t("cross.sentence", {
    answer: isTop ? shortOf(columns) : t("cross.answer", { answer: groupText(grid.columns[0]!, columns) }),
    first: shareInRow(first),
    firstRow: groupText(grid.rows[first]!, rows),
    last: shareInRow(last),
    lastRow: groupText(grid.rows[last]!, rows),
  });
}
