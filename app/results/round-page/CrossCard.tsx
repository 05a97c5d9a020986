import { percentText } from "../../base/number-text.ts";
import { Bands } from "../charts/Bands.tsx";
import { ChartLinks } from "./ChartLinks.tsx";
import { bandGroupText } from "../figures/band-names.ts";
import { type BandGroup, type CrossGrid, noAnswer } from "../figures/cross-tabulation.ts";
import type { PublishedQuestion } from "../figures/figures.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { wilson } from "../statistics/proportions.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "./results-view.server.ts";

/** A cross of two questions, as it is shown: its questions, and its frozen figures. */
export interface CrossedQuestions {
  rows: PublishedQuestion;
  columns: PublishedQuestion;
  grid: CrossGrid | null;
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** Everything that a cross says, in its page and on a slide; null where nothing could be told. */
export function useCrossTexts({ rows, columns, grid }: CrossedQuestions, least: number) {
  const { t, locale, shortOf, topicOf, ends } = useFigureTexts();
  if (!grid) return null;
  const beside = grid.columns.flatMap((bands, at) => (bands.every((band) => band === noAnswer) ? [at] : []));
  const labels = grid.rows.map((bands) => bandGroupText(bands, rows, t));
  const shareIn = (at: number) => {
    const n = sum(grid.counts[at]!.filter((_, column) => !beside.includes(column)));
    if (n === 0) return "–";
    const top = wilson({ hits: grid.counts[at]![0]!, n });
    return t("method.interval", { share: percentText(top.share, locale), ...ends(top) });
  };
  const said = (gathered: BandGroup, of: PublishedQuestion) => bandGroupText(gathered, of, t, t("band.or"));
  const real = grid.rows.flatMap((bands, at) => (bands.some((band) => band !== noAnswer) ? [at] : []));
  const [first, last] = [real[0]!, real.at(-1)!];
  const all = sum(grid.counts.flat());
  const isTop = columns.ordered && grid.columns[0]!.join() === "0";
  const told = t("cross.sentence", {
    answer: isTop ? shortOf(columns) : t("cross.answer", { answer: said(grid.columns[0]!, columns) }),
    first: shareIn(first),
    firstRow: said(grid.rows[first]!, rows),
    last: shareIn(last),
    lastRow: said(grid.rows[last]!, rows),
  });
  return {
    title: crossTitle({ rows, columns }, { t, topicOf }),
    sentence: `${told} ${t("cross.notCause")}`,
    bands: {
      names: grid.columns.map((bands) => bandGroupText(bands, columns, t)),
      rows: labels.map((label, at) => ({ label, bands: grid.counts[at]! })),
      ordered: columns.ordered && grid.columns.length - beside.length === 3,
      beside,
    },
    reconciled: t("cross.reconciled", { all: all + grid.neither, table: all, neither: grid.neither, least }),
  };
}

/** "Trivsel og hvor ofte guiden findes". */
function crossTitle(
  { rows, columns }: Pick<CrossedQuestions, "rows" | "columns">,
  { t, topicOf }: Pick<FigureTexts, "t" | "topicOf">,
): string {
  const named = t("cross.by", { returnObjects: true }) as Record<string, string>;
  return t("cross.title", { outcome: topicOf(columns), by: named[rows.name] ?? rows.title });
}

/** One question by another: a sentence, bars, a table, and that it is a connection and no cause. */
export function CrossCard({
  crossed,
  view,
  chart,
}: {
  crossed: CrossedQuestions;
  view: ResultsView;
  chart: string;
}) {
  const { rows, columns } = crossed;
  const { t, topicOf } = useFigureTexts();
  const words = useCrossTexts(crossed, view.later.received.least);
  const title = crossTitle(crossed, { t, topicOf });
  return (
    <article className="card question">
      <h3>{title}</h3>
      {words ? (
        <>
          <p>{words.sentence}</p>
          <p className="asked" lang="da">
            {rows.title} · {columns.title}
          </p>
          <Bands {...words.bands} caption={title} interval />
          <p className="reconciled">{words.reconciled}</p>
          <ChartLinks view={view} chart={chart} />
        </>
      ) : (
        <p>{t("cross.none")}</p>
      )}
    </article>
  );
}
