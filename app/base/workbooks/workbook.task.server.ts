import ExcelJS from "exceljs";
import type { Sheet } from "./sheet.ts";

/** Draws a workbook: numbers are numbers, days are cells of type date, and the headings stay in view and filter. */
export default async function workbookTask(content: Sheet): Promise<Buffer> {
  const { name, createdAt, headings, lines, widths, dayColumns = [] } = content;
  const workbook = new ExcelJS.Workbook();
  workbook.created = createdAt;
  const sheet = workbook.addWorksheet(name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.addRow(headings).font = { bold: true };
  for (const line of lines) sheet.addRow(line);
  for (const [at, column] of sheet.columns.entries()) column.width = widths[at];
  for (const column of dayColumns) sheet.getColumn(column).numFmt = "dd-mm-yyyy";
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headings.length } };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
