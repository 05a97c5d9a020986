import { useTranslation } from "react-i18next";
import { Bar } from "../../ui/Bar.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { numberText, percentText } from "../../base/number-text.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { type CouncilChoice, councilHref, countOf, measures } from "./council.ts";
import { periodLengths } from "./period-ends.ts";
import type { FiguresOverTime as Through, PastFigures, OverTimeRow } from "./figures-over-time.ts";
import { Trend } from "./Trend.tsx";
import { shortDay, trendLines } from "./trend-lines.ts";

interface OverTimeSectionProps {
  seen: Through;
  choice: CouncilChoice;
  /** The page's own address. */
  at: string;
}

type Cell = OverTimeRow["cells"][number];
type Row = { key: string; name: string; to: string; cells: Cell[] };

/** The figures through time: one municipality or all drawn, and every municipality in a table. The choices stand in the address. */
export function OverTimeSection(props: OverTimeSectionProps) {
  return (
    <>
      <OverTimeTrend {...props} />
      <OverTimeFigures {...props} />
    </>
  );
}

/** One municipality or all of them drawn through time, by half-years or months. */
export function OverTimeTrend({ seen, choice, at }: OverTimeSectionProps) {
  const { t } = useTranslation("steering");
  return (
    <Section title={t("overTime")} id="udvikling">
      <TrendOfChoice seen={seen} choice={choice} />
      <Choices
        label={t("periodLength")}
        choices={periodLengths.map((periodLength) => ({
          to: councilHref(at, { ...choice, periodLength }),
          label: t(`periodLengths.${periodLength}`),
          chosen: periodLength === choice.periodLength,
        }))}
      />
      {choice.municipalityCode && (
        <p>
          <a href={councilHref(at, { ...choice, municipalityCode: null })}>{t("seeAll")}</a>
        </p>
      )}
    </Section>
  );
}

/** Every municipality through time, a figure at a time. */
export function OverTimeFigures({ seen, choice, at }: OverTimeSectionProps) {
  const { t } = useTranslation("steering");
  return (
    <>
      <Choices
        label={t("measure")}
        choices={measures.map((measure) => ({
          to: councilHref(at, { ...choice, measure }),
          label: t(`measures.${measure}`),
          chosen: measure === choice.measure,
        }))}
      />
      <FiguresByMunicipality seen={seen} choice={choice} at={at} />
      <p className="hint">{t("note")}</p>
      {seen.together.some(Boolean) && <p className="hint">{t("noteHidden")}</p>}
    </>
  );
}

function TrendOfChoice({ seen, choice }: Omit<OverTimeSectionProps, "at">) {
  const { t } = useTranslation("steering");
  const { locale } = useRenderContext();
  const row = seen.rows.find(({ code }) => code !== null && code === choice.municipalityCode);
  const municipality = row?.name ?? t("everywhere");
  const cells: Cell[] = row?.cells ?? seen.all;
  const drawn = trendLines.map(({ measure, colour }) => ({
    name: t(`measures.${measure}`),
    colour,
    shares: cells.map((cell) => (hasFigures(cell) ? countOf[measure](cell) / cell.agents : null)),
  }));
  const points = drawn.map(
    ({ name, shares }) =>
      `${name} ${shares.map((share, n) => t("point", { day: dayText(new Date(seen.days[n]!), locale), share: share === null ? t("none") : percentText(share, locale) })).join(", ")}`,
  );
  return (
    <>
      <p className="hint">{t("chartTitle", { municipality })}</p>
      <Trend days={seen.days} lines={drawn} label={t("chart", { municipality, points: points.join("; ") })} />
    </>
  );
}

function FiguresByMunicipality({ seen, choice, at }: OverTimeSectionProps) {
  const { t } = useTranslation("steering");
  const municipalities = useTranslation("municipalities").t;
  const { locale } = useRenderContext();
  const columns: Column<Row>[] = [
    {
      head: municipalities("column.municipality"),
      cell: ({ name, to, key }) => {
        const label = key === "all" ? <strong>{name}</strong> : name;
        return to ? <a href={to}>{label}</a> : label;
      },
    },
    ...seen.days.map((day, n) => ({
      head: n === seen.days.length - 1 ? t("today") : dayText(new Date(day), locale),
      shortHead: n === seen.days.length - 1 ? t("today") : shortDay(day, locale),
      number: true,
      cell: ({ cells }: Row) => <CellText cell={cells[n]!} choice={choice} />,
    })),
  ];
  return (
    <Table
      caption={t("caption", { measure: t(`measures.${choice.measure}`) })}
      figures
      columns={columns}
      rows={useRows({ seen, choice, at })}
      rowKey={({ key }) => key}
    />
  );
}

/** A row for each municipality, one for those counted together, and one for all. */
function useRows({ seen, choice, at }: OverTimeSectionProps): Row[] {
  const { t } = useTranslation("steering");
  const municipalities = useTranslation("municipalities").t;
  const toMunicipality = (municipalityCode: string | null) =>
    `${councilHref(at, { ...choice, municipalityCode })}#udvikling`;
  return [
    ...seen.rows.map(({ code, name, cells }) => ({
      key: code ?? "-",
      name: name ?? municipalities("none"),
      to: code ? toMunicipality(code) : "",
      cells,
    })),
    ...(seen.together.some(Boolean)
      ? [{ key: "together", name: t("together"), to: "", cells: seen.together }]
      : []),
    { key: "all", name: t("everywhere"), to: toMunicipality(null), cells: seen.all },
  ];
}

const hasFigures = (cell: Cell): cell is PastFigures => typeof cell === "object" && cell !== null;

function CellText({ cell, choice: { measure } }: { cell: Cell; choice: CouncilChoice }) {
  const { t } = useTranslation("steering");
  const { locale } = useRenderContext();
  if (!hasFigures(cell))
    return <span className="beside">{t(cell === null ? "none" : `withheld.${cell}`)}</span>;
  const count = countOf[measure](cell);
  if (measure === "agenter") return <>{numberText(count, locale)}</>;
  const percent = percentText(count / cell.agents, locale);
  const words = { count: numberText(count, locale), of: numberText(cell.agents, locale), percent };
  return <Bar share={count / cell.agents}>{t("share", words)}</Bar>;
}
