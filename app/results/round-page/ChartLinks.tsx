import { chartAddress, type ChartedRounds } from "../charts/chart-names.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface ChartLinksProps {
  rounds: ChartedRounds;
  chart: string;
  /** What the chart shows, in words. */
  of: string;
}

/** Links to one chart of the page as a file of a slide's size. */
export function ChartLinks({ rounds, chart, of }: ChartLinksProps) {
  const { t } = useFigureTexts();
  return (
    <p className="chart-links">
      {t("download.chart")}{" "}
      <a
        href={chartAddress(rounds, chart, "svg")}
        download
        aria-label={t("download.chartAs", { chart: of, as: "SVG" })}
      >
        SVG
      </a>
      {", "}
      <a
        href={chartAddress(rounds, chart, "png")}
        download
        aria-label={t("download.chartAs", { chart: of, as: "PNG" })}
      >
        PNG
      </a>
    </p>
  );
}
