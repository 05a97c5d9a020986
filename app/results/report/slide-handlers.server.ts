import type { Request, RequestHandler } from "express";
import { drawChart, pngOf } from "./slide-files.server.tsx";
import { requestedRound, fileName } from "./export-handlers.server.ts";
import { viewResults } from "../round-page/results-view.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";

const idPattern = /^[1-9]\d{0,8}$/;

/** The round it is held against, as the address names it: undefined when it names none that could be. */
function againstId({ query: { mod } }: Request): number | null | undefined {
  if (mod === undefined) return null;
  return typeof mod === "string" && idPattern.test(mod) ? Number(mod) : undefined;
}

/** Sends one chart to whoever may see its page. */
const sendChart =
  (as: "svg" | "png"): RequestHandler =>
  async (request, response, next) => {
    const found = requestedRound(request, response);
    if (!found) return;
    try {
      const against = againstId(request);
      const view = against === undefined ? null : viewResults(found.round.id, against);
      const svg = view && drawChart(view, request.params.chart!, found.locale);
      if (!svg) return void refuseRequest(response, 404);
      const file = `${fileName(found.round)}-${request.params.chart}.${as}`;
      response.set("Content-Disposition", `inline; filename="${file}"`).type(as);
      response.send(as === "svg" ? svg : await pngOf(svg));
    } catch (error) {
      next(error);
    }
  };

export const chartHandlers = [
  { method: "get", path: "/maalinger/:round/diagram/:chart.svg", handle: sendChart("svg") },
  { method: "get", path: "/maalinger/:round/diagram/:chart.png", handle: sendChart("png") },
] satisfies { method: "get"; path: string; handle: RequestHandler }[];
