import { numberText, percentText } from "../ui/figures.ts";
import { extentOf } from "./bars.ts";
import { Distribution, Key } from "./Distribution.tsx";
import { useFigureWords } from "./useFigureWords.ts";

/** A group of people in few bands: its name, and how many in each; null where it may not be told. */
export interface BandRow {
  label: string;
  bands: number[] | null;
  why: string;
}

interface BandsProps {
  names: string[];
  rows: BandRow[];
  /** Whether the first band is the good one and the last the bad one. */
  ordered: boolean;
  caption: string;
  /** Bands beside the bars: counted in the table, no part of the shares. */
  beside?: number[];
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** Those of a row's bands that are drawn. */
const drawnOf = (rows: BandRow[], beside: number[]) =>
  rows.map(({ bands }) => bands?.filter((_, at) => !beside.includes(at)) ?? null);

/** Groups of people drawn in bands. */
export function BandBars({ rows, ordered, beside = [] }: Pick<BandsProps, "rows" | "ordered" | "beside">) {
  const { t } = useFigureWords();
  const drawn = drawnOf(rows, beside);
  const shares = drawn.map((bands) => bands?.map((count) => count / Math.max(1, sum(bands))) ?? null);
  const extent = extentOf(shares.flatMap((own) => (own ? [{ shares: own, ordered }] : [])));
  const label = (at: number) =>
    drawn[at] ? t("rowLabel", { round: rows[at]!.label, n: sum(drawn[at]) }) : rows[at]!.label;
  return (
    <Distribution
      rows={rows.map(({ why }, at) => ({ label: label(at), shares: shares[at]!, why }))}
      {...{ ordered, extent, label: t("bars", { rounds: rows.map((row) => row.label).join(", ") }) }}
    />
  );
}

/** Groups of people drawn in bands, and every figure in a table beside. */
export function Bands({ names, rows, ordered, caption, beside = [] }: BandsProps) {
  const { t, locale } = useFigureWords();
  const isDrawn = (_: unknown, at: number) => !beside.includes(at);
  const drawn = drawnOf(rows, beside);
  return (
    <div className="question-parts">
      <div>
        <Key scale={names.filter(isDrawn)} ordered={ordered} />
        <BandBars {...{ rows, ordered, beside }} />
      </div>
      <table className="figures">
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
          {names.map((name, band) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {rows.map(({ label, bands }, at) => (
                <td key={label}>
                  {bands
                    ? numberText(bands[band]!, locale) +
                      (isDrawn(null, band) && sum(drawn[at]!) > 0
                        ? `\u00a0(${percentText(bands[band]! / sum(drawn[at]!), locale)})`
                        : "")
                    : t("table.withheld")}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("table.n")}</th>
            {rows.map(({ label }, at) => (
              <td key={label}>{drawn[at] ? numberText(sum(drawn[at]), locale) : t("table.withheld")}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
