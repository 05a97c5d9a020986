import { stringify } from "csv-stringify/sync";
import type { Request, RequestHandler, Response } from "express";
import type { Person } from "../../people/register/person.server.ts";
import { findSession } from "../../people/sign-in/sessions.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import { exportHeadings, exportLines, unitsReadableBy } from "./export-lines.server.ts";
import { findPublished, type PublishedRound } from "../figures/published-rounds.server.ts";
import { mayRead } from "../figures/evaluations.ts";
import { drawReport } from "./report.server.ts";
import { viewResults } from "../round-page/results-view.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";

/** The round of the address for whoever is signed in, or null: then it has been answered. */
export function requestedRound(
  request: Request,
  response: Response,
): { round: PublishedRound; person: Person; locale: Locale } | null {
  const id = /^[1-9]\d{0,8}$/.test(request.params.round ?? "") ? Number(request.params.round) : null;
  const person = findSession(request.headers.cookie, new Date())?.person;
  const round = person && id ? findPublished(id) : null;
  if (person && round && mayRead(person.role, round))
    return { round, person, locale: localeOf(request.headers.cookie) };
  refuseRequest(response, 404);
  return null;
}

/** trivselsmaaling-1 */
export const fileName = ({ name }: PublishedRound) =>
  name
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replace(/[^a-z0-9]+/g, "-");

/**
 * A round's figures, as far as they may be read, as a Danish Excel opens them: BOM, semicolons, decimal comma, and no cell that
 * is taken for a formula.
 */
export const csvOf = (round: PublishedRound, locale: Locale, readable?: (unit: string) => boolean): string =>
  stringify([exportHeadings(locale), ...exportLines(round, locale, readable)], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { number: (value) => String(value).replace(".", ",") },
  });

/** Where municipalities and wordings stand. */
const wideColumns = [4, 6];

/** The same lines as a workbook: numbers are numbers, the heading stays in view. */
export async function workbookOf(
  round: PublishedRound,
  locale: Locale,
  readable?: (unit: string) => boolean,
): Promise<Buffer> {
  const book = new (await import("exceljs")).default.Workbook();
  book.created = round.publishedAt;
  const sheet = book.addWorksheet(round.name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  const head = exportHeadings(locale);
  sheet.addRow(head).font = { bold: true };
  for (const line of exportLines(round, locale, readable)) sheet.addRow(line);
  for (const [at, column] of sheet.columns.entries()) column.width = wideColumns.includes(at) ? 48 : 18;
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
  return Buffer.from(await book.xlsx.writeBuffer());
}

const sendCsv: RequestHandler = (request, response) => {
  const found = requestedRound(request, response);
  if (!found) return;
  response.attachment(`${fileName(found.round)}.csv`).type("text/csv; charset=utf-8");
  response.send(csvOf(found.round, found.locale, unitsReadableBy(found.person, found.round)));
};

const sendWorkbook: RequestHandler = async (request, response, next) => {
  const found = requestedRound(request, response);
  if (!found) return;
  try {
    const bytes = await workbookOf(found.round, found.locale, unitsReadableBy(found.person, found.round));
    response
      .attachment(`${fileName(found.round)}.xlsx`)
      .type("xlsx")
      .send(bytes);
  } catch (error) {
    next(error);
  }
};

const sendReport: RequestHandler = async (request, response, next) => {
  const found = requestedRound(request, response);
  if (!found) return;
  try {
    const bytes = await drawReport(viewResults(found.round.id, null)!, found.locale);
    response.set("Content-Disposition", `inline; filename="${fileName(found.round)}.pdf"`);
    response.type("pdf").send(bytes);
  } catch (error) {
    next(error);
  }
};

export const exportHandlers = [
  { method: "get", path: "/maalinger/:round.csv", handle: sendCsv },
  { method: "get", path: "/maalinger/:round.xlsx", handle: sendWorkbook },
  { method: "get", path: "/maalinger/:round.pdf", handle: sendReport },
] satisfies { method: "get"; path: string; handle: RequestHandler }[];
