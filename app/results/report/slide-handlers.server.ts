import type { RequestHandler } from "express";
import { parseId } from "../../base/forms/ids.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import { keptResults } from "../round-page/results-view.server.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { fileName, requestedRound } from "./requested-round.server.ts";
import { chartPictures } from "./report-drawings.server.ts";
import { drawChart } from "./slide-files.server.tsx";

/** Sends one chart to anyone who may see its page. */
const sendChart =
  (as: "svg" | "png"): RequestHandler =>
  async (request, response, next) => {
    const found = requestedRound(request, response);
    if (!found) return;
    const { round, person, locale } = found;
    const { chart = "" } = request.params;
    try {
      const view = comparedWith(round.id, request.query.mod);
      const svg = view && drawChart(view, chart, locale);
      if (!svg) return refuseRequest(response, 404);
      response
        .set("Content-Disposition", `inline; filename="${fileName(round)}-${chart}.${as}"`)
        .type(as)
        .send(as === "svg" ? svg : await chartPictures.kept(svg, String(person.id)));
    } catch (error) {
      next(error);
    }
  };

/** The round compared with the one that the query names, or with the one before it; null where the query names no such round. */
function comparedWith(roundId: number, query: unknown): ResultsView | null {
  if (query === undefined) return keptResults(roundId, null);
  const againstId = parseId(query);
  return againstId === null ? null : keptResults(roundId, againstId);
}

export const chartHandlers = [
  { method: "get", path: "/maalinger/:round/diagram/:chart.svg", handle: sendChart("svg") },
  { method: "get", path: "/maalinger/:round/diagram/:chart.png", handle: sendChart("png") },
] satisfies { method: "get"; path: string; handle: RequestHandler }[];
