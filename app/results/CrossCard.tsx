import { percentText } from "../ui/figures.ts";
import { Bands } from "./Bands.tsx";
import { gatheredText } from "./band-names.ts";
import { type Grid, none } from "./crossing.ts";
import type { Counted } from "./figures.ts";
import { useFigureWords } from "./useFigureWords.ts";

/** A cross of two questions, as it is shown: its questions, and its frozen figures. */
export interface Crossed {
  rows: Counted;
  columns: Counted;
  grid: Grid | null;
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** One question by another: a sentence, bars, a table, and that it is a connection and no cause. */
export function CrossCard({ rows, columns, grid }: Crossed) {
  const { t, topicOf } = useFigureWords();
  const title = t("cross.title", { outcome: topicOf(columns), by: topicOf(rows) });
  return (
    <article className="card question">
      <h3>{title}</h3>
      {grid ? <Crossing {...{ rows, columns, grid, title }} /> : <p>{t("cross.none")}</p>}
    </article>
  );
}

function Crossing({ rows, columns, grid, title }: Crossed & { grid: Grid; title: string }) {
  const { t, locale } = useFigureWords();
  const beside = grid.columns.flatMap((bands, at) => (bands.every((band) => band === none) ? [at] : []));
  const labels = grid.rows.map((bands) => gatheredText(bands, rows, t));
  const shareIn = (at: number) => {
    const valid = grid.counts[at]!.filter((_, column) => !beside.includes(column));
    return percentText(grid.counts[at]![0]! / Math.max(1, sum(valid)), locale);
  };
  const real = grid.rows.flatMap((bands, at) => (bands.some((band) => band !== none) ? [at] : []));
  const [first, last] = [real[0]!, real.at(-1)!];
  const all = sum(grid.counts.flat());
  return (
    <>
      <p>
        {t("cross.sentence", {
          answer: gatheredText(grid.columns[0]!, columns, t).toLowerCase(),
          first: shareIn(first),
          firstRow: labels[first]!,
          last: shareIn(last),
          lastRow: labels[last]!,
        })}{" "}
        {t("cross.notCause")}
      </p>
      <p className="asked" lang="da">
        {rows.title} · {columns.title}
      </p>
      <Bands
        names={grid.columns.map((bands) => gatheredText(bands, columns, t))}
        rows={labels.map((label, at) => ({ label, bands: grid.counts[at]!, why: "" }))}
        ordered={columns.ordered && grid.columns.length - beside.length === 3}
        caption={title}
        beside={beside}
      />
      <p className="reconciled">
        {t("cross.reconciled", { all: all + grid.neither, table: all, neither: grid.neither })}
      </p>
    </>
  );
}
