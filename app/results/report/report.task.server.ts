import type { Locale } from "../../base/texts/locale.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { drawReport } from "./report.server.ts";

/** Draws the report of a published round. */
export default function reportTask({ view, locale }: { view: ResultsView; locale: Locale }) {
  return drawReport(view, locale);
}
