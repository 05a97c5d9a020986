import { defineDrawing } from "../../base/drawings/drawings.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { ReportExtras } from "./report-sections.ts";
import type { ResultsView } from "../round-page/results-view.ts";

/** Reports of published rounds, as PDFs. */
export const reports = defineDrawing<{ view: ResultsView; locale: Locale; extras: ReportExtras }>(
  "app/results/report/report.task.server.ts",
  { ms: 30_000 },
);

/** Charts as PNGs, each from its SVG. */
export const chartPictures = defineDrawing<string>("app/results/report/png.task.server.ts", { ms: 30_000 });
