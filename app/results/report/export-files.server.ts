import { stringify } from "csv-stringify/sync";
import type { Locale } from "../../base/texts/locale.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import { exportHeadings, exportLines, type UnitFilter } from "./export-lines.server.ts";

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

/** The same lines as a workbook: numbers are numbers, the heading stays in view. */
export async function workbookOf(
  round: PublishedRound,
  locale: Locale,
  isReadable?: UnitFilter,
): Promise<Buffer> {
  const workbook = new (await import("exceljs")).default.Workbook();
  workbook.created = round.publishedAt;
  const sheet = workbook.addWorksheet(round.name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  const headings = exportHeadings(locale);
  sheet.addRow(headings).font = { bold: true };
  for (const line of exportLines(round, locale, isReadable)) sheet.addRow(line);
  for (const [at, column] of sheet.columns.entries()) column.width = wideColumns.includes(at) ? 48 : 18;
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headings.length } };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
