import { chartAddress } from "../charts/chart-names.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "./results-view.server.ts";

/** Where one chart of the page can be had by itself, at the size of a slide. */
export function ChartLinks({ view, chart }: { view: ResultsView; chart: string }) {
  const { t } = useFigureTexts();
  return (
    <p className="chart-links">
      {t("download.chart")}{" "}
      <a href={chartAddress(view, chart, "svg")} aria-label={t("download.chartAs", { chart, as: "SVG" })}>
        SVG
      </a>
      {", "}
      <a href={chartAddress(view, chart, "png")} aria-label={t("download.chartAs", { chart, as: "PNG" })}>
        PNG
      </a>
    </p>
  );
}
