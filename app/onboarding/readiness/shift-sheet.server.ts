import ExcelJS from "exceljs";
import type { RequestHandler } from "express";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { seeShiftList } from "./shift-list.server.ts";
import { filterShiftRows } from "./shift-filters.ts";
import type { ShiftRow } from "./shift-row.ts";
import { readinessText } from "./ShiftTable.tsx";

/** GET /klar-til-vagt.xlsx: the list for shift planning, a leader's own municipality or all, filtered as the address says. */
export const shiftSheet: RequestHandler = async (request, response) => {
  const now = new Date();
  const person = currentPerson(response.locals);
  const wanted = new URLSearchParams(request.url.split("?")[1]).get("vis");
  const { rows } = filterShiftRows(seeShiftList(person, now).rows, wanted);
  const bytes = await shiftWorkbook(rows, localeOf(request.headers.cookie), now);
  response.attachment("klar-til-vagt.xlsx").type("xlsx").send(bytes);
};

/** The list as a workbook: days are cells of type date, and the headings stay in view. */
export async function shiftWorkbook(rows: ShiftRow[], locale: Locale, now: Date): Promise<Buffer> {
  const t = textsOf(locale, "shifts");
  const book = new ExcelJS.Workbook();
  book.created = now;
  const sheet = book.addWorksheet(t("title"), { views: [{ state: "frozen", ySplit: 1 }] });
  const head = [t("place"), t("name"), t("mail"), t("ready"), t("why"), t("until")];
  sheet.addRow(head).font = { bold: true };
  for (const { municipality, name, mail, shifts } of rows)
    sheet.addRow([
      municipality ?? t("noPlace"),
      name,
      mail,
      t(shifts.ready ? "yesWord" : "noWord"),
      readinessText(shifts, t, locale),
      shifts.because === "exception" ? new Date(`${shifts.until}T00:00:00Z`) : null,
    ]);
  for (const [at, column] of sheet.columns.entries()) column.width = [18, 28, 34, 14, 60, 24][at];
  sheet.getColumn(6).numFmt = "dd-mm-yyyy";
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
  return Buffer.from(await book.xlsx.writeBuffer());
}
