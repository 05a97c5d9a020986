import type { RequestHandler } from "express";
import { localeOf } from "../../base/texts/locale.ts";
import { councilChoiceOf } from "./council.ts";
import { councilFigures } from "./council.server.ts";
import { drawCouncilSheet } from "./council-sheet.server.ts";

/** GET /styregruppe.pdf: the figures of today and through time on one page, for the steering group and the secretariat. */
export const councilPdf: RequestHandler = async (request, response, next) => {
  const now = new Date();
  try {
    const { periodLength } = councilChoiceOf(new URLSearchParams(request.url.split("?")[1]));
    const bytes = await drawCouncilSheet(
      councilFigures(periodLength, now),
      now,
      localeOf(request.headers.cookie),
    );
    response.set("Content-Disposition", 'inline; filename="styregruppe.pdf"').type("pdf").send(bytes);
  } catch (error) {
    next(error);
  }
};
