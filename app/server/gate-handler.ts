import type { Request, RequestHandler } from "express";
import { refuseRequest } from "../base/refuse-request.server.ts";
import { ownRefererPath } from "./own-referer.server.ts";
import type { PageHandlers, Refusal } from "./pages.server.ts";
import type { Refuse } from "./refusals.ts";
import type { Runtime } from "./runtime.server.ts";

interface GateOptions {
  runtime: Pick<Runtime, "admit" | "textsOf">;
  /** The paths of routes with an action only: they answer 404 to anything but POST. */
  postOnlyPaths: Set<string>;
  renderErrorPage: PageHandlers["renderErrorPage"];
  refuse: Refuse;
}

/**
 * Refuses visitors who may not enter, before any room sees the request, and puts session and address in `response.locals`. Browsers
 * and proxies may not store any response.
 */
export function gateHandler({
  runtime,
  postOnlyPaths,
  renderErrorPage,
  refuse,
}: GateOptions): RequestHandler {
  return (request, response, next) => {
    response.set("Cache-Control", "no-store");
    const { cookie, authorization } = request.headers;
    const { admission, address, session, role } = runtime.admit(
      request.path,
      cookie,
      new Date(),
      authorization,
    );
    Object.assign(response.locals, { session, address });
    const showError = (page: Refusal) => void renderErrorPage(request, response, page).catch(next);
    const onlyActs = postOnlyPaths.has(address?.path ?? "");
    switch (admission) {
      case "no-key":
        response.set("WWW-Authenticate", 'Basic realm="DDH"');
        return void refuseRequest(response, 401, runtime.textsOf("da", "feeds")("refused.key"));
      case "sign-in":
        if (request.method === "POST" && request.accepts(["html", "json"]) === "json")
          return void response.status(401).json({ refused: "signed-out" });
        return response.redirect(303, `/log-ind?videre=${encodeURIComponent(returnPath(request, onlyActs))}`);
      case "wrong-role":
        if (onlyActs && request.method !== "POST") return showError({ status: 404 });
        if (!address?.file) return refuse(request, response, 403, "otherRole");
        return showError({ status: 403, role, path: request.originalUrl });
      case "unknown":
        return showError({ status: 404 });
      case "open":
        if (!onlyActs || request.method === "POST") return next();
        return showError({ status: 404 });
    }
  };
}

/** Where to continue after signing in: the requested page, or the page of ours that the form was sent from. */
const returnPath = (request: Request, onlyActs: boolean): string =>
  onlyActs ? (ownRefererPath(request.headers.referer) ?? "/") : request.url;
