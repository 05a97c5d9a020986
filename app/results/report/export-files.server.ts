import { stringify } from "csv-stringify/sync";
import type { Sheet } from "../../base/workbooks/sheet.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import type { UnitFilter } from "../figures/unit-readers.server.ts";
import { exportHeadings, exportLines } from "./export-lines.server.ts";

/**
 * A round's figures, as far as they may be read, as a Danish Excel opens them: BOM, semicolons, decimal comma, and no cell that
 * is taken for a formula.
 */
export const csvOf = (round: PublishedRound, locale: Locale, isReadable?: UnitFilter): string =>
  stringify([exportHeadings(locale), ...exportLines(round, locale, isReadable)], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { number: (value) => String(value).replace(".", ",") },
  });

/** The columns of municipalities and of wordings, counted from 0. */
const wideColumns = [4, 6];

/** The same lines as a workbook. */
export function sheetOf(round: PublishedRound, locale: Locale, isReadable?: UnitFilter): Sheet {
  const headings = exportHeadings(locale);
  return {
    name: round.name,
    createdAt: round.publishedAt,
    headings,
    lines: exportLines(round, locale, isReadable),
    widths: headings.map((_, at) => (wideColumns.includes(at) ? 48 : 18)),
  };
}
