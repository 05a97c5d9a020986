import { percentText } from "../ui/figures.ts";
import { Bands } from "./Bands.tsx";
import { ChartLinks } from "./ChartLinks.tsx";
import { gatheredText } from "./band-names.ts";
import { type Grid, none } from "./crossing.ts";
import type { Counted } from "./figures.ts";
import { useFigureWords } from "./useFigureWords.ts";
import type { RoundView } from "./view.server.ts";

/** A cross of two questions, as it is shown: its questions, and its frozen figures. */
export interface Crossed {
  rows: Counted;
  columns: Counted;
  grid: Grid | null;
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** Everything that a cross says, in its page and on a slide; null where nothing could be told. */
export function useCrossWords({ rows, columns, grid }: Crossed, least: number) {
  const { t, locale, topicOf } = useFigureWords();
  if (!grid) return null;
  const beside = grid.columns.flatMap((bands, at) => (bands.every((band) => band === none) ? [at] : []));
  const labels = grid.rows.map((bands) => gatheredText(bands, rows, t));
  const shareIn = (at: number) => {
    const valid = grid.counts[at]!.filter((_, column) => !beside.includes(column));
    return percentText(grid.counts[at]![0]! / Math.max(1, sum(valid)), locale);
  };
  const real = grid.rows.flatMap((bands, at) => (bands.some((band) => band !== none) ? [at] : []));
  const [first, last] = [real[0]!, real.at(-1)!];
  const all = sum(grid.counts.flat());
  const told = t("cross.sentence", {
    answer: gatheredText(grid.columns[0]!, columns, t).toLowerCase(),
    first: shareIn(first),
    firstRow: labels[first]!,
    last: shareIn(last),
    lastRow: labels[last]!,
  });
  return {
    title: t("cross.title", { outcome: topicOf(columns), by: topicOf(rows) }),
    sentence: `${told} ${t("cross.notCause")}`,
    bands: {
      names: grid.columns.map((bands) => gatheredText(bands, columns, t)),
      rows: labels.map((label, at) => ({ label, bands: grid.counts[at]!, why: "" })),
      ordered: columns.ordered && grid.columns.length - beside.length === 3,
      beside,
    },
    reconciled: t("cross.reconciled", { all: all + grid.neither, table: all, neither: grid.neither, least }),
  };
}

/** One question by another: a sentence, bars, a table, and that it is a connection and no cause. */
export function CrossCard({ crossed, view, chart }: { crossed: Crossed; view: RoundView; chart: string }) {
  const { rows, columns } = crossed;
  const { t, topicOf } = useFigureWords();
  const words = useCrossWords(crossed, view.later.received.least);
  const title = t("cross.title", { outcome: topicOf(columns), by: topicOf(rows) });
  return (
    <article className="card question">
      <h3>{title}</h3>
      {words ? (
        <>
          <p>{words.sentence}</p>
          <p className="asked" lang="da">
            {rows.title} · {columns.title}
          </p>
          <Bands {...words.bands} caption={title} />
          <p className="reconciled">{words.reconciled}</p>
          <ChartLinks view={view} chart={chart} />
        </>
      ) : (
        <p>{t("cross.none")}</p>
      )}
    </article>
  );
}
