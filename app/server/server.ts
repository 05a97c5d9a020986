/** The process: started with tsx. Imports no room; what it needs of them comes from the built entry. */
import { createServer, type Server, STATUS_CODES } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express";
import helmet from "helmet";
import type { ViteDevServer } from "vite";
import { contentHost, env, requestHost } from "../base/env.server.ts";
import type { Session } from "../people/sign-in/sessions.server.ts";
import type { Runtime } from "./runtime.server.ts";
import { requestLog } from "./request-log.server.ts";

const development = env.MODE === "development";
const vite: ViteDevServer | undefined = development
  ? await (await import("vite")).createServer({
      configFile: "remix.config.js",
      server: { middlewareMode: true },
    })
  : undefined;
const loadBuild = async () =>
  (vite
    ? await vite.ssrLoadModule("virtual:remix/server-build")
    : await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;

const build = await loadBuild();
const { house: runtime } = build.entry.module as unknown as { house: Runtime };
const { log } = runtime;
const startedAt = new Date();
runtime.open();
const stopClock = runtime.startClock();

/** Addresses that only act: nothing is there to be read. */
const postOnlyPaths = new Set(
  Object.values(build.routes)
    .filter((route) => route && !route.module.default && !route.module.loader)
    .map((route) => `/${route!.path}`),
);

/** The longest form a page may send, in bytes. */
const maxFormBytes = 512 * 1024;

const { pages, sayOnPage } = runtime.servePages(vite ? loadBuild : build, (request, response) => ({
  locale: runtime.localeOf(request.headers.cookie),
  reference: response.locals.reference as string,
  ip: request.ip ?? "",
  session: response.locals.session as Session | null,
  mode: env.MODE,
  allowFrame: (origin: string) => allowFrame(response, origin),
}));

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", env.TRUST_PROXY);
app.locals.script = build.assets.entry.module;
app.use(
  requestLog(runtime),
  redirectFromContentHost,
  helmet(securityHeaders()),
  renderErrorsAsPages,
  allowKnownMethods,
  requireSameOrigin,
  compression(),
);
app.use(serveAssets());
app.use(express.static("public", { maxAge: "1h", index: false }));
app.use(gate);
app.use(routeExpressHandlers());
app.use(acceptFormsOnly, requirePageAddress);
app.all("*", pages);
app.use(handleError);

/** The page of ours that a form was sent from, or the front page. */
function ownRefererPath(referer = ""): string {
  const from = URL.canParse(referer) ? new URL(referer) : undefined;
  return from?.origin === env.BASE_URL ? from.pathname + from.search : "/";
}

/** The built scripts and styles; the content origin serves them too. */
function serveAssets(): RequestHandler {
  if (vite) return vite.middlewares;
  const built = express.static("build/client/assets", { immutable: true, maxAge: "1y", index: false });
  return express.Router().use("/assets", built);
}

function securityHeaders() {
  const contentOrigin = env.CONTENT_ORIGIN ? [env.CONTENT_ORIGIN] : [];
  const loose = development ? ["'unsafe-inline'"] : [];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...loose],
        styleSrc: ["'self'", ...loose],
        imgSrc: ["'self'", "data:"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        frameSrc: ["'self'", ...contentOrigin],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" as const },
    strictTransportSecurity: env.BASE_URL.startsWith("https:") ? { maxAge: 31_536_000 } : false,
  };
}

/** Lets the one page that is being answered show a frame from elsewhere: a film that is kept there. */
function allowFrame(response: Response, origin: string) {
  const policy = String(response.getHeader("Content-Security-Policy"));
  response.setHeader("Content-Security-Policy", policy.replace("frame-src", `frame-src ${origin}`));
}

/** What the pages' actions read is a form of a told and sensible length; anything else is turned away before them. */
function acceptFormsOnly(request: Request, response: Response, next: NextFunction) {
  if (request.method !== "POST") return next();
  const length = Number(request.headers["content-length"]);
  // A form without fields has no body, and then no kind either.
  if (length === 0) request.headers["content-type"] = "application/x-www-form-urlencoded";
  if (length === 0 || (request.is("urlencoded") && length <= maxFormBytes)) return next();
  const [status, why] = length > maxFormBytes ? ([413, "tooLong"] as const) : ([415, "otherKind"] as const);
  response.status(status).set("Connection", "close").type("text").send(errorText(request, why));
}

/** The hot addresses under their first word, so that a request is not held against every other's. */
function routeExpressHandlers(): RequestHandler {
  const firstWord = (path: string) => path.split("/", 2)[1] ?? "";
  const routers = new Map<string, express.Router>();
  for (const { method, path, handle } of runtime.hot) {
    const router = routers.get(firstWord(path)) ?? express.Router();
    router[method](path, forwardRejections(handle));
    routers.set(firstWord(path), router);
  }
  return (request, response, next) => {
    const router = routers.get(firstWord(request.path));
    return router ? router(request, response, next) : next();
  };
}

/** What is left are the site map's pages; a hot address asked in a manner that it does not answer is none. */
function requirePageAddress(request: Request, response: Response, next: NextFunction) {
  if (!runtime.addressOf(request.path)?.file) rewriteToNotFound(request);
  response.locals.address = runtime.addressOf(request.path);
  next();
}

function rewriteToNotFound(request: Request) {
  // The pages read the one, Express the other.
  request.url = request.originalUrl = "/ikke-fundet";
}

/** The packages' host is theirs alone: who comes to the site by it is shown the site's own address. */
function redirectFromContentHost(request: Request, response: Response, next: NextFunction) {
  if (contentHost === null || requestHost(request.headers.host) !== contentHost) return next();
  if (request.path.startsWith("/health/")) return next();
  if (request.method !== "GET" && request.method !== "HEAD") return void response.sendStatus(421);
  response.redirect(307, env.BASE_URL + request.originalUrl);
}

/** Acts are POSTs; what any other method would do is done by nobody. */
function allowKnownMethods(request: Request, response: Response, next: NextFunction) {
  if (["GET", "HEAD", "POST"].includes(request.method)) return next();
  response.status(405).set("Allow", "GET, HEAD, POST").end();
}

/** Every unsafe method must come from our own pages: Origin equals BASE_URL, and is never missing. */
function requireSameOrigin(request: Request, response: Response, next: NextFunction) {
  if (request.method !== "POST" || request.headers.origin === env.BASE_URL) return next();
  response.status(403).type("text").send(errorText(request, "otherSite"));
}

/** Pages of people are never kept by a browser or a proxy; who may not enter is turned away here. */
function gate(request: Request, response: Response, next: NextFunction) {
  response.set("Cache-Control", "no-store");
  const { cookie, authorization } = request.headers;
  const { admission, address, session, role } = runtime.admit(
    request.path,
    cookie,
    new Date(),
    authorization,
  );
  response.locals.session = session;
  if (admission === "no-key")
    return response
      .status(401)
      .set("WWW-Authenticate", 'Basic realm="DDH"')
      .type("text")
      .send(runtime.textsOf("da", "feeds")("refused.key"));
  if (admission === "sign-in" && request.method === "POST" && request.accepts(["html", "json"]) === "json")
    return response.status(401).json({ refused: "signed-out" });
  const onlyActs = postOnlyPaths.has(address?.path ?? "");
  if (admission === "sign-in") {
    const goOn = onlyActs ? ownRefererPath(request.headers.referer) : request.url;
    return response.redirect(303, `/log-ind?videre=${encodeURIComponent(goOn)}`);
  }
  if (admission === "wrong-role") {
    if (!address?.file) return response.status(403).type("text").send(errorText(request, "otherRole"));
    return void sayOnPage(request, response, { status: 403, role }).catch(next);
  }
  if (admission === "unknown" || (onlyActs && request.method !== "POST")) rewriteToNotFound(request);
  next();
}

/** A fault in a hot handler ends its request, never the process: Express 4 hears of none that comes late. */
function forwardRejections(handle: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    try {
      await handle(request, response, next);
    } catch (error) {
      next(error);
    }
  };
}

function handleError(error: Error, request: Request, response: Response, next: NextFunction) {
  const status =
    "status" in error && typeof error.status === "number" && error.status < 500 ? error.status : 500;
  if (isDatabaseBusy(error))
    return response.status(503).set("Retry-After", "5").type("text").send(errorText(request, "busy"));
  if (status === 500) log.error({ err: error, reference: response.locals.reference }, "fault");
  if (response.headersSent) return next(error);
  response
    .status(status)
    .type("text")
    .send(errorText(request, "fell", response.locals.reference as string));
}

/** Someone else, an operator's command for instance, has held the database for longer than a request can wait. */
const isDatabaseBusy = (error: Error) => "code" in error && String(error.code).startsWith("SQLITE_BUSY");

type ErrorKey = "tooLong" | "otherKind" | "otherSite" | "otherRole" | "busy" | "fell";

const errorText = (request: Request, sentence: ErrorKey, reference = "") =>
  runtime.textsOf(runtime.localeOf(request.headers.cookie), "site")(`error.${sentence}`, { reference });

/**
 * What is refused in plain words, or in the protocol's own, is told on a page where a browser asked for one: by whom it is
 * refused, a hot handler or the edge, makes no difference.
 */
function renderErrorsAsPages(request: Request, response: Response, next: NextFunction) {
  if (!request.headers.accept?.includes("text/html")) return next();
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const plain = String(response.getHeader("Content-Type")).startsWith("text/plain");
    const { statusCode: status } = response;
    if (status < 400 || !plain || typeof body !== "string") return send(body);
    const sentence = body === STATUS_CODES[status] ? null : body;
    response.set("Cache-Control", "no-store");
    sayOnPage(request, response, { status, sentence }).catch(() => response.headersSent || send(body));
    return response;
  };
  next();
}

const server: Server = app.listen(env.PORT, () => {
  // Only now is it certain that the process before has let go of the port, and of its letters.
  runtime.freeClaims(startedAt);
  log.info({ mode: env.MODE, address: env.BASE_URL }, "listening");
  if (env.MODE === "demo") process.stdout.write(`\n  Demoen kører: ${env.BASE_URL}\n\n`);
});

/** Packages are code of others, and live on another host (README, CONTENT_ORIGIN). */
const contentServer = env.CONTENT_ORIGIN
  ? createServer(runtime.contentListener(build.assets.entry.module, serveAssets())).listen(env.CONTENT_PORT)
  : undefined;

// A proxy keeps a connection for about a minute: closed here before that, it could be asked just then, and the asker hears of a fault.
for (const one of [server, contentServer]) if (one) one.keepAliveTimeout = 75_000;

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  const clockStopped = stopClock();
  server.close(async () => {
    await Promise.all([vite?.close(), clockStopped]);
    runtime.close();
    process.exit(0);
  });
  contentServer?.close();
  for (const one of [server, contentServer]) {
    one?.closeIdleConnections();
    setTimeout(() => one?.closeAllConnections(), 5000).unref();
  }
}
process.on("SIGTERM", stop).on("SIGINT", stop);
