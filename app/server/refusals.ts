import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { refuseAsText, refuseRequest } from "../base/refuse-request.server.ts";
import type { PageHandlers } from "./pages.server.ts";
import type { Runtime } from "./runtime.server.ts";

/** Leaves with each request how it is refused (`refuseRequest`): on an error page where a browser asked for one. */
export function provideRefusal(renderErrorPage: PageHandlers["renderErrorPage"]): RequestHandler {
  return (request, response, next) => {
    response.locals.refuse = (status, sentence) => {
      if (!request.headers.accept?.includes("text/html")) return refuseAsText(response, status, sentence);
      response.set("Cache-Control", "no-store");
      renderErrorPage(request, response, { status, sentence }).catch(
        () => response.headersSent || refuseAsText(response, status, sentence),
      );
    };
    next();
  };
}

/** What the site says of a request that it does not take, as a key of the texts of the frame. */
type RefusalKey = "tooLong" | "otherKind" | "otherSite" | "otherRole" | "busy" | "fell";

/** Refuses a request in the visitor's language. */
export type RefuseInWords = (request: Request, response: Response, status: number, key: RefusalKey) => void;

export const refuseInWords =
  ({ textsOf, localeOf }: Pick<Runtime, "textsOf" | "localeOf">): RefuseInWords =>
  (request, response, status, key) => {
    const { reference } = response.locals;
    refuseRequest(
      response,
      status,
      textsOf(localeOf(request.headers.cookie), "site")(`error.${key}`, { reference }),
    );
  };

/** A fault ends its request: logged under the reference that its page shows; a busy database is told as such (503). */
export function handleErrors({ log }: Pick<Runtime, "log">, refuse: RefuseInWords): ErrorRequestHandler {
  return (error: Error, request, response, next) => {
    const given = "status" in error && typeof error.status === "number" ? error.status : 500;
    const status = Math.min(given, 500);
    if (isDatabaseBusy(error)) return refuse(request, response.set("Retry-After", "5"), 503, "busy");
    if (status === 500) log.error({ err: error, reference: response.locals.reference }, "fault");
    if (response.headersSent) return next(error);
    refuse(request, response, status, "fell");
  };
}

/** Another process, an operator's command for instance, has held the database for longer than a request can wait. */
const isDatabaseBusy = (error: Error) => "code" in error && String(error.code).startsWith("SQLITE_BUSY");
