import type { RequestHandler } from "express";
import { hashOfData } from "../../base/drawings/drawings.server.ts";
import { limitDrawings } from "../../base/drawings/limit-drawings.server.ts";
import type { Sheet } from "../../base/workbooks/sheet.ts";
import { workbooks } from "../../base/workbooks/workbook.server.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import { keptResults } from "../round-page/results-view.server.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { csvOf, sheetOf } from "./export-files.server.ts";
import { isReadableTo, type UnitReader, unitReader } from "../figures/unit-readers.server.ts";
import { reports } from "./report-drawings.server.ts";
import { reportExtras } from "./report-extras.server.ts";
import type { ReportExtras } from "./report-sections.ts";
import { requestedRound, roundDisposition } from "./requested-round.server.ts";

type Requested = NonNullable<ReturnType<typeof requestedRound>>;

const cachedCsv = createPublishedCache<string>(20);
/** A workbook, and the name of all that it shows: too much to be compared at each request. */
const cachedSheets = createPublishedCache<{ sheet: Sheet; hash: string }>(20);

const cachedHashes = createPublishedCache<string>(40);

/** A name for all that a round's report shows of what is published, since that is too long to be compared at each request. */
const publishedHash = (roundId: number, view: ResultsView, units: ReportExtras["units"]): string =>
  cachedHashes([roundId, units.size > 0], () => hashOfData([view, units]));

/** What an export depends on, besides what is published. */
function exportOf({ round, person, locale }: Requested) {
  const reader: UnitReader = unitReader(person, round);
  return { key: [round.id, locale, reader], isReadable: isReadableTo(reader) };
}

const sendCsv: RequestHandler = (request, response) => {
  const found = requestedRound(request, response);
  if (!found) return;
  const { round, locale } = found;
  const { key, isReadable } = exportOf(found);
  response
    .set("Content-Disposition", roundDisposition("attachment", round, ".csv"))
    .type("text/csv; charset=utf-8");
  response.send(cachedCsv(key, () => csvOf(round, locale, isReadable)));
};

const sendWorkbook: RequestHandler = async (request, response, next) => {
  const found = requestedRound(request, response);
  if (!found) return;
  const { round, person, locale } = found;
  try {
    const { key, isReadable } = exportOf(found);
    const { sheet, hash } = cachedSheets(key, () => {
      const sheet = sheetOf(round, locale, isReadable);
      return { sheet, hash: hashOfData(sheet) };
    });
    const bytes = await workbooks.kept(sheet, String(person.id), hash);
    response
      .set("Content-Disposition", roundDisposition("attachment", round, ".xlsx"))
      .type("xlsx")
      .send(bytes);
  } catch (error) {
    next(error);
  }
};

const sendReport: RequestHandler = async (request, response, next) => {
  const found = requestedRound(request, response);
  if (!found) return;
  const { round, person, locale } = found;
  try {
    const view = keptResults(round.id, null)!;
    const extras = reportExtras(view, person, locale, new Date());
    const { units, ...steps } = extras;
    const key = { published: publishedHash(round.id, view, units), locale, steps };
    const bytes = await reports.kept({ view, locale, extras }, String(person.id), key);
    response.set("Content-Disposition", roundDisposition("inline", round, ".pdf"));
    response.type("pdf").send(bytes);
  } catch (error) {
    next(error);
  }
};

export const exportHandlers = [
  { method: "get", path: "/maalinger/:round.csv", handle: limitDrawings(sendCsv) },
  { method: "get", path: "/maalinger/:round.xlsx", handle: limitDrawings(sendWorkbook) },
  { method: "get", path: "/maalinger/:round.pdf", handle: limitDrawings(sendReport) },
] satisfies { method: "get"; path: string; handle: RequestHandler }[];
