import { numberText, percentText } from "../../base/number-text.ts";
import { minAnswersForShare } from "../figures/figures.ts";
import { extentOf } from "./bars.ts";
import { ColourKey, Distribution } from "./Distribution.tsx";
import { wilson } from "../statistics/proportions.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

/** A group of people in a few bands: its name, and how many are in each; null where that may not be shown. */
export interface BandRow {
  label: string;
  bands: number[] | null;
  notDrawn?: NotDrawnReason;
}

/** Why a group is not drawn: a figure's reason, or that the question is shown for everyone together only. */
export type NotDrawnReason = "unknown" | "withheld" | "empty" | "few" | "together";

interface BandsProps {
  names: string[];
  rows: BandRow[];
  /** Whether the first band is the good one and the last the bad one. */
  ordered: boolean;
  caption: string;
  /** Bands beside the bars: counted in the table, no part of the shares. */
  besideBars?: number[];
  /** Whether the table has the 95 % interval of the best band's share. */
  interval?: boolean;
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** Whether a group is large enough for shares; of a smaller one only the counts are shown. */
const hasShares = (bands: number[]) => sum(bands) >= minAnswersForShare;

/** The bands of each row that are drawn. */
const drawnBands = (rows: BandRow[], besideBars: number[]) =>
  rows.map(({ bands }) => bands?.filter((_, at) => !besideBars.includes(at)) ?? null);

/** A bar for each group of people. */
export function BandBars({
  rows,
  ordered,
  besideBars = [],
}: Pick<BandsProps, "rows" | "ordered" | "besideBars">) {
  const { t } = useFigureTexts();
  const drawn = drawnBands(rows, besideBars);
  const shares = drawn.map((bands) =>
    bands && hasShares(bands) ? bands.map((count) => count / sum(bands)) : null,
  );
  const reason = (at: number): NotDrawnReason | undefined =>
    drawn[at] && !shares[at] ? "few" : rows[at]!.notDrawn;
  const extent = extentOf(shares.flatMap((own) => (own ? [{ shares: own, ordered }] : [])));
  const label = (at: number) =>
    drawn[at] ? t("rowLabel", { round: rows[at]!.label, n: sum(drawn[at]) }) : rows[at]!.label;
  return (
    <Distribution
      rows={rows.map((_, at) => ({
        label: label(at),
        shares: shares[at]!,
        notDrawnText: reason(at) ? t(`notDrawn.${reason(at)!}`) : "",
      }))}
      {...{ ordered, extent, label: t("bars", { rounds: rows.map((row) => row.label).join(", ") }) }}
    />
  );
}

/** Bars of groups of people in bands, and every figure in a table beside them. */
export function Bands({ names, rows, ordered, caption, besideBars = [], interval = false }: BandsProps) {
  return (
    <div className="question-parts">
      <div>
        <ColourKey scale={names.filter((_, at) => !besideBars.includes(at))} ordered={ordered} />
        <BandBars {...{ rows, ordered, besideBars }} />
      </div>
      <BandTable {...{ names, rows, caption, besideBars, interval }} />
    </div>
  );
}

function BandTable({ names, rows, caption, besideBars, interval }: Required<Omit<BandsProps, "ordered">>) {
  const { t, ends } = useFigureTexts();
  const { line, bandLine, totalLine } = useBandLines(rows, besideBars);
  const isDrawn = (band: number) => !besideBars.includes(band);
  return (
    <table className={rows.length > 2 ? "figures many" : "figures"}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.answer")}</th>
          {rows.map((row) => (
            <th key={row.label} scope="col">
              {row.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.slice(0, 1).map(bandLine)}
        {interval &&
          line(t("table.interval"), ([best = 0], n) =>
            n < minAnswersForShare ? "–" : t("table.ends", ends(wilson({ hits: best, n }))),
          )}
        {names.map((name, band) => (band > 0 && isDrawn(band) ? bandLine(name, band) : null))}
        {totalLine}
        {names.map((name, band) => (isDrawn(band) ? null : bandLine(name, band)))}
      </tbody>
    </table>
  );
}

/** The lines of the table: a cell for each group, from its bands and how many its bars are drawn from. */
function useBandLines(rows: BandRow[], besideBars: number[]) {
  const { t, locale } = useFigureTexts();
  const drawn = drawnBands(rows, besideBars);
  const number = (count: number) => numberText(count, locale);
  const line = (name: string, cell: (bands: number[], n: number) => string) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {rows.map(({ label, bands, notDrawn }, at) => (
        <td key={label}>{bands ? cell(bands, sum(drawn[at]!)) : t(`table.${notDrawn ?? "withheld"}`)}</td>
      ))}
    </tr>
  );
  const bandLine = (name: string, band: number) =>
    line(name, (bands, n) =>
      besideBars.includes(band) || n < minAnswersForShare
        ? number(bands[band]!)
        : `${number(bands[band]!)}\u00a0(${percentText(bands[band]! / n, locale)})`,
    );
  return { line, bandLine, totalLine: line(t("table.n"), (_, n) => number(n)) };
}
