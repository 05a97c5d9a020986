import type { RequestHandler } from "express";
import { viewResults } from "../round-page/results-view.server.ts";
import { csvOf, workbookOf } from "./export-files.server.ts";
import { unitsReadableBy } from "./export-lines.server.ts";
import { drawReport } from "./report.server.ts";
import { fileName, requestedRound } from "./requested-round.server.ts";

const sendCsv: RequestHandler = (request, response) => {
  const found = requestedRound(request, response);
  if (!found) return;
  const { round, person, locale } = found;
  response.attachment(`${fileName(round)}.csv`).type("text/csv; charset=utf-8");
  response.send(csvOf(round, locale, unitsReadableBy(person, round)));
};

const sendWorkbook: RequestHandler = async (request, response, next) => {
  const found = requestedRound(request, response);
  if (!found) return;
  const { round, person, locale } = found;
  try {
    const bytes = await workbookOf(round, locale, unitsReadableBy(person, round));
    response
      .attachment(`${fileName(round)}.xlsx`)
      .type("xlsx")
      .send(bytes);
  } catch (error) {
    next(error);
  }
};

const sendReport: RequestHandler = async (request, response, next) => {
  const found = requestedRound(request, response);
  if (!found) return;
  const { round, locale } = found;
  try {
    const bytes = await drawReport(viewResults(round.id, null)!, locale);
    response.set("Content-Disposition", `inline; filename="${fileName(round)}.pdf"`);
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
