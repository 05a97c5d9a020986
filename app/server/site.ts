import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler, type Response } from "express";
import helmet from "helmet";
import { demoProviderPath } from "../base/account-settings.ts";
import { env } from "../base/env.server.ts";
import { routeExpressHandlers } from "./route-express-handlers.ts";
import { gateHandler } from "./gate-handler.ts";
import { handleErrors, provideRefusal, createRefuser, waitToWrite } from "./refusals.ts";
import {
  allowKnownMethods,
  receiveForms,
  redirectFromContentHost,
  requireSameOrigin,
} from "./request-checks.ts";
import { requestLog } from "./request-log.server.ts";
import type { Runtime } from "./runtime.server.ts";
import { frameHeaders, securityHeaders, setPermissionsPolicy } from "./security-headers.ts";

interface SiteOptions {
  runtime: Runtime;
  build: ServerBuild;
  /** The build that pages come from, or in development a function that loads the newest. */
  pageBuild: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves the built scripts and styles. */
  assets: RequestHandler;
  /** The demo's own provider of accounts: not asked for the site's own origin, since the process itself posts to it. */
  demoAccounts?: RequestHandler | undefined;
}

/** The site as an Express app: the middleware that every request passes, in order. */
export function createSite({ runtime, build, pageBuild, assets, demoAccounts }: SiteOptions): Express {
  const pageHandlers = runtime.createPageHandlers(pageBuild, (request, response) => ({
    locale: runtime.localeOf(request.headers.cookie),
    reference: response.locals.reference,
    ip: request.ip ?? "",
    mode: env.MODE,
    session: response.locals.session,
    ...runtime.typedForms(request, response),
    ...frameHeaders(response),
  }));
  const { pages, renderErrorPage } = pageHandlers;
  const refuse = createRefuser(runtime);
  const site = express();
  site.disable("x-powered-by").set("trust proxy", env.TRUST_PROXY);
  // Values of a query are texts, never objects with what somebody else named.
  site.set("query parser", "simple");
  site.locals.script = build.assets.entry.module;
  site.use(
    requestLog(runtime),
    provideRefusal(pageHandlers),
    helmet(securityHeaders()),
    setPermissionsPolicy,
    redirectFromContentHost,
  );
  if (demoAccounts) site.use(demoProviderPath, demoAccounts);
  site.use(allowKnownMethods, requireSameOrigin(refuse), compression());
  site.use(assets, express.static("public", { maxAge: "1h", index: false, redirect: false }));
  site.use(gateHandler({ runtime, postOnlyPaths: postOnlyPaths(build), renderErrorPage, refuse }));
  const waiting = waitToWrite(runtime, refuse);
  // A page's form is received first, so that the answer to one that cannot be saved has what was typed.
  site.use(unlessPage(waiting), routeExpressHandlers(runtime.expressHandlers));
  site.use(receiveForms(runtime, refuse), waiting);
  site.all("*", (request, response, next) => {
    if (isPage(response)) return pages(request, response, next);
    // An express handler's address, requested with a method that it does not handle.
    renderErrorPage(request, response, { status: 404 }).catch(next);
  });
  site.use(handleErrors(runtime, refuse));
  return site;
}

const isPage = ({ locals }: Response): boolean => locals.address?.file !== undefined;

const unlessPage =
  (handle: RequestHandler): RequestHandler =>
  (request, response, next) =>
    isPage(response) ? next() : handle(request, response, next);

/** The paths of routes that have an action, but neither a page nor a loader. */
const postOnlyPaths = (build: ServerBuild): Set<string> =>
  new Set(
    Object.values(build.routes)
      .filter((route) => route && !route.module.default && !route.module.loader)
      .map((route) => `/${route!.path}`),
  );
