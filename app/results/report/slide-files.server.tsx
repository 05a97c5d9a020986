import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { chartNameOf } from "../charts/chart-names.ts";
import { figureTexts } from "../comparison/figure-texts.ts";
import { drawableChanges } from "../comparison/outcomes.ts";
import { renderMarkup } from "../round-page/rendered-round.server.tsx";
import type { ResultsView } from "../round-page/results-view.ts";
import { OverTimeChart } from "./OverTimeChart.tsx";
import { OverviewChart } from "./OverviewChart.tsx";
import { CrossChart, QuestionChart } from "./SlideCharts.tsx";

/** The names of all charts of a round's page. */
export const chartNamesOf = (view: ResultsView): string[] => [
  ...(drawableChanges(view.changes).length > 0 ? ["overblik"] : []),
  ...(view.overTime.rounds.length > 2 ? ["over-tid"] : []),
  ...view.changes.map(chartNameOf),
  ...view.crosses.flatMap(({ grid }, at) => (grid ? [`kryds-${at + 1}`] : [])),
];

/** One chart of a round's page as an SVG of a slide's size, withheld as the page is; null when it has no such chart. */
export function drawChart(view: ResultsView, chart: string, locale: Locale): string | null {
  if (!chartNamesOf(view).includes(chart)) return null;
  return renderMarkup(chartElement(view, chart, locale), locale);
}

function chartElement(view: ResultsView, chart: string, locale: Locale) {
  const change = view.changes.find((candidate) => chartNameOf(candidate) === chart);
  if (change) return <QuestionChart {...{ view, change }} />;
  if (chart === "over-tid") return <OverTimeChart view={view} />;
  const crossed = view.crosses[Number(/^kryds-(\d)$/.exec(chart)?.[1]) - 1];
  if (crossed) return <CrossChart {...{ view, crossed }} />;
  const { titleText } = figureTexts(textsOf(locale, "results"), locale);
  return <OverviewChart view={view} title={titleText(view)} />;
}
