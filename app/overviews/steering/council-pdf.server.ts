import type { RequestHandler } from "express";
import { localeOf } from "../../base/texts/locale.ts";
import { councilChoiceOf } from "./council.ts";
import { councilFigures } from "./council.server.ts";
import { defineDrawing } from "../../base/drawings/drawings.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import type { CouncilSheet } from "./council-figures.ts";

const sheets = defineDrawing<CouncilSheet>("app/overviews/steering/council-sheet.task.server.ts", {
  ms: 30_000,
});

/** GET /styregruppe.pdf: the figures of today and through time on one page, for the steering group and the secretariat. */
export const councilPdf: RequestHandler = async (request, response, next) => {
  const now = new Date();
  try {
    const { periodLength } = councilChoiceOf(new URLSearchParams(request.url.split("?")[1]));
    const locale = localeOf(request.headers.cookie);
    const sheet = { seen: councilFigures(periodLength, now), now, locale };
    // The sheet says the day and not the hour, so the same figures on the same day are the same sheet.
    const key = { ...sheet, now: danishDate(now) };
    const bytes = await sheets.kept(sheet, String(currentPerson(response.locals).id), key);
    response.set("Content-Disposition", 'inline; filename="styregruppe.pdf"').type("pdf").send(bytes);
  } catch (error) {
    next(error);
  }
};
