import type { CouncilSheet } from "./council-figures.ts";
import { drawCouncilSheet } from "./council-sheet.server.ts";

/** Draws the council's sheet. */
export default function councilSheetTask({ seen, now, locale }: CouncilSheet) {
  return drawCouncilSheet(seen, now, locale);
}
