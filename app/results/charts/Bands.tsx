import { numberText, percentText } from "../../base/number-text.ts";
import { extentOf } from "./bars.ts";
import { Distribution, ColourKey } from "./Distribution.tsx";
import { wilson } from "../statistics/proportions.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

/** A group of people in few bands: its name, and how many in each; null where it may not be told. */
export interface BandRow {
  label: string;
  bands: number[] | null;
  why?: NotDrawnReason;
}

/** Why nothing is drawn of a group: as with a figure, or shown for everyone together only. */
export type NotDrawnReason = "unknown" | "withheld" | "empty" | "together";

interface BandsProps {
  names: string[];
  rows: BandRow[];
  /** Whether the first band is the good one and the last the bad one. */
  ordered: boolean;
  caption: string;
  /** Bands beside the bars: counted in the table, no part of the shares. */
  beside?: number[];
  /** Whether the table has the 95 % interval of the best band's share. */
  interval?: boolean;
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** Those of a row's bands that are drawn. */
const drawnBands = (rows: BandRow[], beside: number[]) =>
  rows.map(({ bands }) => bands?.filter((_, at) => !beside.includes(at)) ?? null);

/** Groups of people drawn in bands. */
export function BandBars({ rows, ordered, beside = [] }: Pick<BandsProps, "rows" | "ordered" | "beside">) {
  const { t } = useFigureTexts();
  const drawn = drawnBands(rows, beside);
  const shares = drawn.map((bands) => bands?.map((count) => count / Math.max(1, sum(bands))) ?? null);
  const extent = extentOf(shares.flatMap((own) => (own ? [{ shares: own, ordered }] : [])));
  const label = (at: number) =>
    drawn[at] ? t("rowLabel", { round: rows[at]!.label, n: sum(drawn[at]) }) : rows[at]!.label;
  return (
    <Distribution
      rows={rows.map(({ why }, at) => ({
        label: label(at),
        shares: shares[at]!,
        why: why ? t(`undrawn.${why}`) : "",
      }))}
      {...{ ordered, extent, label: t("bars", { rounds: rows.map((row) => row.label).join(", ") }) }}
    />
  );
}

/** Groups of people drawn in bands, and every figure in a table beside. */
export function Bands({ names, rows, ordered, caption, beside = [], interval = false }: BandsProps) {
  const { t, locale, ends } = useFigureTexts();
  const isDrawn = (_: unknown, at: number) => !beside.includes(at);
  const drawn = drawnBands(rows, beside);
  const counted = (count: number) => numberText(count, locale);
  const line = (name: string, cell: (bands: number[], n: number) => string) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {rows.map(({ label, bands, why }, at) => (
        <td key={label}>{bands ? cell(bands, sum(drawn[at]!)) : t(`table.${why ?? "withheld"}`)}</td>
      ))}
    </tr>
  );
  const ofBand = (name: string, band: number) =>
    line(name, (bands, n) =>
      beside.includes(band) || n === 0
        ? counted(bands[band]!)
        : `${counted(bands[band]!)}\u00a0(${percentText(bands[band]! / n, locale)})`,
    );
  return (
    <div className="question-parts">
      <div>
        <ColourKey scale={names.filter(isDrawn)} ordered={ordered} />
        <BandBars {...{ rows, ordered, beside }} />
      </div>
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
          {names.slice(0, 1).map(ofBand)}
          {interval &&
            line(t("table.interval"), ([best = 0], n) =>
              n === 0 ? "–" : t("table.ends", ends(wilson({ hits: best, n }))),
            )}
          {names.map((name, band) => (band > 0 && isDrawn(null, band) ? ofBand(name, band) : null))}
          {line(t("table.n"), (_, n) => counted(n))}
          {names.map((name, band) => (isDrawn(null, band) ? null : ofBand(name, band)))}
        </tbody>
      </table>
    </div>
  );
}
