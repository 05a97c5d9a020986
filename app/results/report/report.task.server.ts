import type { Locale } from "../../base/texts/locale.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { drawReport } from "./report.server.ts";
import type { ReportExtras } from "./report-sections.ts";

interface ReportTask {
  view: ResultsView;
  locale: Locale;
  extras: ReportExtras;
}

/** Draws the report of a published round. */
export default function reportTask({ view, locale, extras }: ReportTask) {
  return drawReport(view, locale, extras);
}
