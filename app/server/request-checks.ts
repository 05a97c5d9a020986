import type { RequestHandler } from "express";
import { contentHost, env, requestHost } from "../base/env.server.ts";
import type { RefuseInWords } from "./refusals.ts";

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

/** Refuses a POST whose Origin header is missing or not BASE_URL (403). */
export const requireSameOrigin =
  (refuse: RefuseInWords): RequestHandler =>
  (request, response, next) => {
    if (request.method !== "POST" || request.headers.origin === env.BASE_URL) return next();
    refuse(request, response, 403, "otherSite");
  };

/** The largest form that a page may send. */
const maxFormBytes = 512 * 1024;

/** Lets page actions receive urlencoded forms with a stated length only; refuses larger ones (413) and anything else (415). */
export const acceptFormsOnly =
  (refuse: RefuseInWords): RequestHandler =>
  (request, response, next) => {
    if (request.method !== "POST") return next();
    const bytes = Number(request.headers["content-length"]);
    // A form without fields has no body, and then no content type either.
    if (bytes === 0) request.headers["content-type"] = "application/x-www-form-urlencoded";
    if (bytes === 0 || (request.is("urlencoded") && bytes <= maxFormBytes)) return next();
    response.set("Connection", "close");
    if (bytes > maxFormBytes) refuse(request, response, 413, "tooLong");
    else refuse(request, response, 415, "otherKind");
  };
