import type { Request, RequestHandler, Response } from "express";
import type { Role } from "../../db/enums.ts";
import { refuseRequest } from "../base/refuse-request.server.ts";
import { ownRefererPath } from "./own-referer.server.ts";
import type { PageHandlers, Refusal } from "./pages.server.ts";
import type { Refuse } from "./refusals.ts";
import type { Runtime } from "./runtime.server.ts";
import type { UnsentForm } from "./typed-forms.server.ts";

interface GateOptions {
  runtime: Pick<Runtime, "admit" | "addressOf" | "keepSentForm" | "textsOf">;
  /** The paths of routes with an action only: they answer 404 to anything but POST. */
  postOnlyPaths: Set<string>;
  renderErrorPage: PageHandlers["renderErrorPage"];
  refuse: Refuse;
}

/**
 * Refuses visitors who may not enter, before any room sees the request, and puts session and address in `response.locals`. Browsers
 * and proxies may not store any response. What somebody had typed is kept for them.
 */
export function gateHandler(options: GateOptions): RequestHandler {
  const { runtime, postOnlyPaths, renderErrorPage, refuse } = options;
  const keep = formKeeper(options);
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
    const page = returnPath(request, onlyActs, options);
    switch (admission) {
      case "no-key":
        response.set("WWW-Authenticate", 'Basic realm="DDH"');
        return void refuseRequest(response, 401, runtime.textsOf("da", "feeds")("refused.key"));
      case "sign-in":
        if (request.method === "POST" && request.accepts(["html", "json"]) === "json")
          return void response.status(401).json({ refused: "signed-out" });
        return void keep(request, response, { page }, (sent) =>
          response.redirect(303, signInPath(request, page, sent)),
        ).catch(next);
      case "wrong-role":
        if (onlyActs && request.method !== "POST") return showError({ status: 404 });
        if (!address?.file) return refuse(request, response, 403, "otherRole");
        return void keep(request, response, { page, role }, (sent) =>
          showError({ status: 403, role, path: request.originalUrl, sent }),
        ).catch(next);
      case "unknown":
        return showError({ status: 404 });
      case "open":
        if (!onlyActs || request.method === "POST") return next();
        return showError({ status: 404 });
    }
  };
}

/** Keeps the form that was sent, if one was, and answers with what became of it; refuses it when it cannot be kept now. */
const formKeeper =
  ({ runtime, refuse }: GateOptions) =>
  async (
    request: Request,
    response: Response,
    kept: { page: string; role?: Role },
    answer: (sent: UnsentForm) => void,
  ): Promise<void> => {
    if (request.method !== "POST") return answer("nothing");
    const sent = await runtime.keepSentForm(request, response, kept);
    if (sent === "tooLong") refuse(request, response, 413, sent);
    else if (sent === "busy") refuse(request, response.set("Retry-After", "5"), 503, sent);
    else answer(sent);
  };

/** The sign-in page, which says what became of a form that was sent. */
const signInPath = ({ method }: Request, page: string, sent: UnsentForm): string =>
  `/log-ind?videre=${encodeURIComponent(page)}${method === "POST" ? `&sendt=${sentWord[sent]}` : ""}`;

const sentWord: Record<UnsentForm, string> = { kept: "gemt", file: "fil", nothing: "intet" };

/**
 * Where to continue after signing in: the page that was asked for; for a form the page of ours that it was sent from, or else the one that
 * it was sent to.
 */
function returnPath(
  { method, url, headers }: Request,
  onlyActs: boolean,
  { runtime, postOnlyPaths }: GateOptions,
): string {
  if (method !== "POST" && !onlyActs) return url;
  const isPage = (path: string | null): path is string => {
    const address = path === null ? undefined : runtime.addressOf(path.replace(/\?.*$/s, ""));
    return address?.file !== undefined && !postOnlyPaths.has(address.path);
  };
  return [ownRefererPath(headers.referer), url].find(isPage) ?? "/";
}
