import type { RequestHandler } from "express";
import { limitDrawings } from "../../base/drawings/limit-drawings.server.ts";
import { parseId } from "../../base/forms/ids.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import { keptResults } from "../round-page/results-view.server.ts";
import { requestedRound, roundDisposition } from "./requested-round.server.ts";
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
      const svg = keptChart(round.id, request.query.mod, chart, locale);
      if (!svg) return refuseRequest(response, 404);
      response
        .set("Content-Disposition", roundDisposition("inline", round, `-${chart}.${as}`))
        .type(as)
        .send(as === "svg" ? svg : await chartPictures.kept(svg, String(person.id)));
    } catch (error) {
      next(error);
    }
  };

/** A chart is some 20 kB. */
const cachedCharts = createPublishedCache<string>(200);

/**
 * A chart of the round compared with the one that the query names, or with the one before it, drawn once (`createPublishedCache`); null where the query names
 * no such round, or the page has no such chart.
 */
function keptChart(roundId: number, query: unknown, chart: string, locale: Locale): string | null {
  const againstId = query === undefined ? null : parseId(query);
  if (againstId === null && query !== undefined) return null;
  const view = keptResults(roundId, againstId);
  return view && cachedCharts([roundId, againstId, chart, locale], () => drawChart(view, chart, locale));
}

export const chartHandlers = [
  { method: "get", path: "/maalinger/:round/diagram/:chart.svg", handle: limitDrawings(sendChart("svg")) },
  { method: "get", path: "/maalinger/:round/diagram/:chart.png", handle: limitDrawings(sendChart("png")) },
] satisfies { method: "get"; path: string; handle: RequestHandler }[];
