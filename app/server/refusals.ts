import { isDatabaseBusy } from "../../db/busy.ts";
import { type DiskFault, diskFaultOf } from "../../db/disk-faults.ts";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { isNoRoom } from "../base/requests/held-bodies.ts";
import { isTaskLimit } from "../base/tasks/task-limit-error.ts";
import { maxFormFields } from "../base/forms/form-limits.ts";
import { numberText } from "../base/number-text.ts";
import { refuseAsText, refuseRequest } from "../base/refuse-request.server.ts";
import type { PageHandlers } from "./pages.server.ts";
import type { Runtime } from "./runtime.server.ts";

/**
 * Provides each request's `refuse` (used by `refuseRequest`): an error page for browsers, plain text for others; and its `refuseUpload`,
 * for browsers.
 */
export function provideRefusal({ renderErrorPage, renderRefusedUpload }: PageHandlers): RequestHandler {
  return (request, response, next) => {
    if (request.method === "POST")
      response.locals.refuseUpload = (status, page, upload) =>
        void renderRefusedUpload(request, response, { status, page, upload }).catch(next);
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

/** Why a request is refused: a key below `error` of the site's texts. */
export type RefusalKey =
  | "tooLong"
  | "tooManyFields"
  | "otherKind"
  | "malformed"
  | "otherSite"
  | "otherRole"
  | "otherPerson"
  | "busy"
  | "tooHeavy"
  | "diskFull"
  | "readOnly"
  | "damaged"
  | "failed";

/** Refuses a request in the visitor's language. */
export type Refuse = (request: Request, response: Response, status: number, key: RefusalKey) => void;

export const createRefuser =
  ({ textsOf, localeOf }: Pick<Runtime, "textsOf" | "localeOf">): Refuse =>
  (request, response, status, key) => {
    const { reference } = response.locals;
    const locale = localeOf(request.headers.cookie);
    refuseRequest(
      response,
      status,
      textsOf(locale, "site")(`error.${key}`, { reference, max: numberText(maxFormFields, locale) }),
    );
  };

/**
 * Answers a request that failed: a busy database, a full queue of tasks and a body without room with 503, a task that met a limit with 422, a disk
 * that is full with 507, and one that fails otherwise with 503; anything else with an error page. The last two are logged under a reference number.
 */
export function handleErrors({ log }: Pick<Runtime, "log">, refuse: Refuse): ErrorRequestHandler {
  return (error: Error, request, response, next) => {
    const errorStatus = "status" in error && typeof error.status === "number" ? error.status : 500;
    const status = Math.min(errorStatus, 500);
    if (isTaskLimit(error))
      return error.limit === "queue"
        ? refuseBusy(refuse, request, response)
        : refuse(request, response, 422, "tooHeavy");
    if (isDatabaseBusy(error) || isNoRoom(error)) return refuseBusy(refuse, request, response);
    if (status === 500) log.error({ err: error, reference: response.locals.reference }, "fault");
    if (response.headersSent) return next(error);
    const diskFault = diskFaultOf(error);
    if (diskFault) return refuse(request, response, ...diskRefusals[diskFault]);
    refuse(request, response, status, "failed");
  };
}

const diskRefusals: Record<DiskFault, [status: number, key: RefusalKey]> = {
  full: [507, "diskFull"],
  "read-only": [503, "readOnly"],
  failing: [503, "readOnly"],
  damaged: [503, "damaged"],
};

/** Lets a POST wait for the write lock without blocking the others; refuses it (503) when another process holds the lock too long. */
export function waitToWrite(
  { waitForWriteLock, turns }: Pick<Runtime, "waitForWriteLock" | "turns">,
  refuse: Refuse,
): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== "POST") return next();
    try {
      if (await waitForWriteLock(0)) return next();
      if (await waitForWriteLock()) {
        // All that waited go on at the same moment.
        await turns.again(request);
        return next();
      }
    } catch (error) {
      return next(error);
    }
    refuseBusy(refuse, request, response);
  };
}

const refuseBusy = (refuse: Refuse, request: Request, response: Response) =>
  refuse(request, response.set("Retry-After", "5"), 503, "busy");
