import type { Request, RequestHandler } from "express";
import { contentHost, env, requestHost } from "../base/env.server.ts";
import { takeFormKey } from "../base/forms/form-key.ts";
import { judgeFormBody } from "../base/forms/form-limits.ts";
import { isNoRoom } from "../base/requests/held-bodies.ts";
import type { RefusalKey, Refuse } from "./refusals.ts";
import type { Runtime } from "./runtime.server.ts";

/** Redirects requests for the packages' host to the site's own address (307); forms sent to it are refused (421). */
export const redirectFromContentHost: RequestHandler = (request, response, next) => {
  if (contentHost === null || requestHost(request.headers.host) !== contentHost) return next();
  if (request.path.startsWith("/health/")) return next();
  if (request.method !== "GET" && request.method !== "HEAD") return void response.sendStatus(421);
  response.redirect(307, env.BASE_URL + request.originalUrl);
};

/** Refuses any method but GET, HEAD and POST (405). */
export const allowKnownMethods: RequestHandler = (request, response, next) => {
  if (["GET", "HEAD", "POST"].includes(request.method)) return next();
  response.status(405).set("Allow", "GET, HEAD, POST").end();
};

/** What a mail program's server sends when its reader presses its button (RFC 8058): it has the link's secret, and no cookie is read. */
const isOneClick = ({ headers, path, query }: Request): boolean =>
  headers.origin === undefined &&
  ((query.mail !== undefined && /^\/svar\/[^/]+\/stille$/.test(path)) ||
    /^\/faerre-mails\/[^/]+\/stop$/.test(path));

/** Refuses a POST whose Origin header is missing or not BASE_URL (403), but for the one that mail programs send. */
export const requireSameOrigin =
  (refuse: Refuse): RequestHandler =>
  (request, response, next) => {
    if (request.method !== "POST" || request.headers.origin === env.BASE_URL || isOneClick(request))
      return next();
    refuse(request, response, 403, "otherSite");
  };

/** The largest form that a page may send. */
const maxFormBytes = 512 * 1024;
/** The largest form of somebody who is not signed in: their pages ask for an address, a code or a number. */
const maxStrangersFormBytes = 16 * 1024;

/**
 * Reads the form of a page's action into `request.body` (a Buffer), without the key of its page. Refuses, before anything parses it, one without a stated length
 * or of another type (415), one that is too large or has too many fields (413), one of a page that was shown to somebody else (403),
 * and names that our pages do not send (400).
 */
export const receiveForms =
  ({ holdBody, isOthersForm }: Pick<Runtime, "holdBody" | "isOthersForm">, refuse: Refuse): RequestHandler =>
  async (request, response, next) => {
    if (request.method !== "POST") return next();
    const maxBytes = response.locals.session ? maxFormBytes : maxStrangersFormBytes;
    const refuseForm = (status: number, key: RefusalKey) => refuse(request, response, status, key);
    const bytes = Number(request.headers["content-length"]);
    // A form without fields has no body, and then no content type either.
    if (bytes === 0) request.headers["content-type"] = "application/x-www-form-urlencoded";
    if (bytes !== 0 && !(request.is("urlencoded") && bytes > 0)) return refuseForm(415, "otherKind");
    if (bytes > maxBytes) return refuseForm(413, "tooLong");
    try {
      const body = await holdBody(request, response, maxBytes);
      if (!body) return refuseForm(413, "tooLong");
      const { key, rest } = takeFormKey(body);
      response.locals.formKey = key;
      request.body = rest;
    } catch (error) {
      if (isNoRoom(error)) return next(error);
      // The visitor went away before the form had arrived.
      return void response.destroy();
    }
    if (isOthersForm(response)) return refuseForm(403, "otherPerson");
    const fault = judgeFormBody(request.body);
    if (fault === null) next();
    else if (fault === "bad-name") refuseForm(400, "malformed");
    else refuseForm(413, "tooManyFields");
  };
