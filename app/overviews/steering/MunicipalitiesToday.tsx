import { useTranslation } from "react-i18next";
import { numberText } from "../../base/number-text.ts";
import { listText } from "../../ui/list-text.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type FiguresOrder, sortedWay, sortFigures, sortWordFor } from "../municipalities/figures-order.ts";
import { type FiguresRow, FiguresTable } from "../municipalities/FiguresTable.tsx";
import { type Figures, sumFigures } from "../team/figures.ts";
import { type CouncilChoice, councilHref } from "./council.ts";
import type { FiguresOverTime } from "./figures-over-time.ts";
import { changeInPoints } from "./share-change.ts";
import { shortDay } from "./trend-lines.ts";
import type { Withheld } from "./withholding.ts";

interface MunicipalitiesTodayProps {
  withheld: Withheld;
  all: Figures;
  overTime: FiguresOverTime;
  choice: CouncilChoice;
}

interface Row extends FiguresRow {
  sortName: string | null;
  change: number | null;
}

/** The municipalities today in a table that can be sorted, with the change since the day before it in the chart. */
export function MunicipalitiesToday(props: MunicipalitiesTodayProps) {
  const { withheld, all, overTime, choice } = props;
  const { t } = useTranslation("steering");
  const municipalities = useTranslation("municipalities").t;
  const { locale } = useRenderContext();
  const sortBy = (order: FiguresOrder) => ({
    to: `${councilHref("/styregruppe", {
      periodLength: choice.periodLength,
      measure: "e-laering",
      municipalityCode: null,
      sorting: sortWordFor(order, choice.sorting),
    })}#kommuner`,
    sorted: sortedWay(order, choice.sorting),
  });
  const since = shortDay(overTime.days.at(-2)!, locale);
  const change = {
    head: t("change.head", { day: since }),
    shortHead: t("change.short"),
    number: true,
    cell: (row: Row) => <Change points={row.change} />,
    sort: sortBy("aendring"),
  };
  return (
    <Section title={t("now")} id="kommuner">
      <FiguresTable
        caption={municipalities("caption")}
        hideCaption
        rows={useRows(props)}
        sortBy={sortBy}
        more={[change]}
      />
      <Reconciliation withheld={withheld} all={all} />
    </Section>
  );
}

/** By how many percentage points more or fewer have completed the e-learning. */
function Change({ points }: { points: number | null }) {
  const { t } = useTranslation("steering");
  const { locale } = useRenderContext();
  if (points === null) return <span className="beside">{t("none")}</span>;
  return <>{`${points > 0 ? "+" : ""}${numberText(points, locale)}`}</>;
}

/** A row for each municipality that is shown, in the chosen order; then those put together, and all. */
function useRows({ withheld: { shown, together }, all, overTime, choice }: MunicipalitiesTodayProps): Row[] {
  const { t } = useTranslation("steering");
  const municipalities = useTranslation("municipalities").t;
  const rows = shown.map(({ name, figures }) => {
    const past = overTime.rows.find((row) => row.name === name);
    const to = past?.code && councilHref("/styregruppe", { ...choice, municipalityCode: past.code });
    return {
      key: name ?? "-",
      name: to ? <a href={`${to}#udvikling`}>{name}</a> : (name ?? municipalities("none")),
      sortName: name,
      figures,
      change: past ? changeInPoints(past.cells) : null,
    };
  });
  const sum = (key: string, name: string, figures: Figures, change: number | null): Row => ({
    key,
    name: key === "all" ? <strong>{name}</strong> : name,
    sortName: null,
    figures,
    change,
  });
  return [
    ...sortFigures(rows, choice.sorting),
    ...(together ? [sum("together", t("page.together"), together.figures, null)] : []),
    sum("all", municipalities("total"), all, changeInPoints(overTime.all)),
  ];
}

/** That what is shown and what is put together make up all of them, and why some are put together. */
function Reconciliation({ withheld: { shown, together }, all }: { withheld: Withheld; all: Figures }) {
  const { t } = useTranslation("steering");
  const municipalities = useTranslation("municipalities").t;
  const { locale } = useRenderContext();
  if (!together) return <p className="hint">{t("page.allShown", { all: all.agents })}</p>;
  const alone = sumFigures(shown.map(({ figures }) => figures)).agents;
  const names = listText(
    together.names.map((name) => name ?? municipalities("none")),
    locale,
  );
  return (
    <p className="hint">
      {t("page.reconciled", { shown: alone, together: together.figures.agents, all: all.agents })}{" "}
      {t("page.togetherText", { names })} {together.padded && t("page.paddedText")}
    </p>
  );
}
