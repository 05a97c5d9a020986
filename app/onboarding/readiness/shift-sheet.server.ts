import type { RequestHandler } from "express";
import type { Sheet } from "../../base/workbooks/sheet.ts";
import { workbooks } from "../../base/workbooks/workbook.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { readShiftList, traceShiftList } from "./shift-list.server.ts";
import { filterShiftRows, readShiftChoice } from "./shift-filters.ts";
import type { ShiftRow } from "./shift-row.ts";
import { whyText } from "./ShiftTable.tsx";

/** GET /klar-til-vagt.xlsx: the list for shift planning, a leader's own municipality or all, of the day and narrowed as the address says. */
export const sendShiftSheet: RequestHandler = async (request, response, next) => {
  const now = new Date();
  const person = currentPerson(response.locals);
  const choice = readShiftChoice(new URLSearchParams(request.url.split("?")[1]), danishDate(now));
  try {
    const list = readShiftList(person, now, choice.on);
    const { rows } = filterShiftRows(list, choice);
    const bytes = await workbooks.draw(
      shiftSheet(rows, localeOf(request.headers.cookie), now),
      String(person.id),
    );
    // Not before: a list that could not be drawn has not been handed out.
    traceShiftList(person, list, now);
    response.attachment(`klar-til-vagt-${choice.on}.xlsx`).type("xlsx").send(bytes);
  } catch (error) {
    next(error);
  }
};

/** The list as a workbook. */
export function shiftSheet(rows: ShiftRow[], locale: Locale, now: Date): Sheet {
  const t = textsOf(locale, "readiness");
  return {
    name: t("title"),
    createdAt: now,
    headings: [t("place"), t("name"), t("mail"), t("ready"), t("why"), t("until")],
    lines: rows.map((row) => [
      row.municipality ?? t("noPlace"),
      row.name,
      row.mail,
      t(row.begun && row.shifts.ready ? "yesWord" : "noWord"),
      whyText(row, t, locale),
      row.shifts.because === "exception" ? new Date(`${row.shifts.until}T00:00:00Z`) : null,
    ]),
    widths: [18, 28, 34, 14, 60, 24],
    dayColumns: [6],
  };
}
