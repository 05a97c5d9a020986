import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { chartOf } from "../charts/chart-names.ts";
import { CrossChart, OverTimeChart, OverviewChart, QuestionChart } from "./SlideCharts.tsx";
import { markup } from "../round-page/rendered-round.server.tsx";
import { slide } from "./Slide.tsx";
import type { RoundView } from "../round-page/results-view.server.ts";

/** The names of every chart that a round's page has. */
export const chartsOf = (view: RoundView): string[] => [
  "overblik",
  ...(view.overTime.rounds.length > 2 ? ["over-tid"] : []),
  ...view.changes.map(chartOf),
  ...view.crosses.flatMap(({ grid }, at) => (grid ? [`kryds-${at + 1}`] : [])),
];

/** One chart of a round's page as an SVG of a slide's size, withheld as the page is; null when it has no such chart. */
export function drawChart(view: RoundView, chart: string, locale: Locale): string | null {
  if (!chartsOf(view).includes(chart)) return null;
  return markup(drawingOf(view, chart, locale), locale);
}

function drawingOf(view: RoundView, chart: string, locale: Locale) {
  const { later, earlier } = view;
  const change = view.changes.find((one) => chartOf(one) === chart);
  if (change) return <QuestionChart {...{ view, change }} />;
  if (chart === "over-tid") return <OverTimeChart view={view} />;
  const crossed = view.crosses[Number(/^kryds-(\d)$/.exec(chart)?.[1]) - 1];
  if (crossed) return <CrossChart {...{ view, crossed }} />;
  const t = textsOf(locale, "results");
  const title = earlier ? t("against", { later: later.name, earlier: earlier.name }) : later.name;
  return <OverviewChart {...{ view, title }} />;
}

const fonts = ["Regular", "SemiBold"].map(
  (weight) => `app/diplomas/drawing/layouts/fonts/IBMPlexSans-${weight}.ttf`,
);
let known = false;

/** A chart as a PNG, in the site's own letters whatever the machine has. */
export async function pictureOf(svg: string): Promise<Buffer> {
  if (!known) known = fonts.every((file) => GlobalFonts.registerFromPath(file));
  const picture = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(slide.width, slide.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  return canvas.encode("png");
}
