/** The content origin: a separate host that serves third-party packages and the page that runs them. It uses no cookies. */
import type { RequestListener } from "node:http";
import { join } from "node:path";
import compression from "compression";
import express, { type RequestHandler, type Response } from "express";
import { handleRunRequest } from "../elearning/kinds/package/runtime/run-handler.server.ts";
import { fileKey } from "../elearning/kinds/package/inspection/file-key.ts";
import { packagesFolder } from "../elearning/kinds/package/store.server.ts";
import { preparedPage, preparingScript, preparingScriptPath } from "./package-pages.server.ts";
import { bareHeaders } from "./security-headers.ts";
import { contentHost, env, requestHost } from "../base/env.server.ts";
import { log } from "../base/log.server.ts";
import { locales } from "../base/texts/locale.ts";
import { textsOf } from "../base/texts/i18n.server.ts";

/** Hosts whose video players a package may show in frames. */
const videoFrameHosts = ["https://player.vimeo.com"];

export const sandboxTokens = "allow-scripts allow-same-origin allow-forms allow-popups";

/** The policy for packages: only their own files and generated content, no connections to other hosts, framed by the site only. */
const packagePolicy = [
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
  "connect-src 'self'",
  `frame-src 'self' data: blob: ${videoFrameHosts.join(" ")}`,
  `frame-ancestors 'self' ${env.BASE_URL}`,
  "form-action 'self'",
  "base-uri 'self'",
  "worker-src 'self' blob:",
  "object-src 'self'",
  `sandbox ${sandboxTokens}`,
].join("; ");

const runPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  `frame-src 'self' ${videoFrameHosts.join(" ")}`,
  `frame-ancestors ${env.BASE_URL}`,
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** The request listener of the content origin. `script` is the URL of the built client entry, `assets` the handler that serves it. */
export function contentListener(script: string, assets: RequestHandler): RequestListener {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  app.set("query parser", "simple");
  app.use(allowReading, refuseServiceWorkers, compression());
  app.get("/koer", (request, response) => {
    response.set("Content-Security-Policy", runPagePolicy).set("Cache-Control", "no-store");
    response.type("html").send(runPage(script, String(request.query.sprog)));
  });
  app.get(preparingScriptPath, (_request, response) => {
    response.set("Cache-Control", "public, max-age=3600").type("js").send(preparingScript);
  });
  app.use("/pakker", sendPages, packageFiles());
  app.use(assets);
  app.use((_request, response) => void response.sendStatus(404));
  app.use(handleError);
  return (request, response) => {
    // Packages and the page that runs them replace the policy with their own.
    for (const [name, value] of Object.entries(bareHeaders(env.CONTENT_ORIGIN)))
      response.setHeader(name, value);
    // On the site's own host a package could read the site's cookies, which do not distinguish ports.
    if (requestHost(request.headers.host) !== contentHost)
      return void response.writeHead(421, { Connection: "close" }).end();
    if (!handleRunRequest(request, response)) app(request, response);
  };
}

const allowReading: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  response.status(405).set("Allow", "GET, HEAD").end();
};

/** Refuses service workers: one package's could intercept requests for all the others. */
const refuseServiceWorkers: RequestHandler = (request, response, next) => {
  if (request.headers["service-worker"] === undefined) return next();
  response.sendStatus(403);
};

/** Sends the pages of packages with what prepares their window; other files are left to `packageFiles`. */
const sendPages: RequestHandler = async (request, response, next) => {
  const byKey = keyedPath(request.path);
  if (!byKey || !isInPackage(byKey) || !/\.html?$/i.test(byKey)) return next();
  const page = await preparedPage(join(packagesFolder(), decodeURIComponent(byKey)));
  if (!page) return next();
  response.set("Content-Security-Policy", packagePolicy);
  response.setHeader("Content-Type", "text/html");
  setPackageHeaders(response);
  response.send(page);
};

/**
 * Serves a package's files, also in ranges, by the name that a page writes or by its key. A file never changes under its name, so browsers
 * may cache it.
 */
function packageFiles(): RequestHandler {
  const serve = (fallthrough: boolean) =>
    express.static(packagesFolder(), {
      cacheControl: false,
      dotfiles: "allow",
      fallthrough,
      index: false,
      redirect: false,
      setHeaders: setPackageHeaders,
    });
  const [serveByKey, serveAsWritten] = [serve(true), serve(false)];
  return (request, response, next) => {
    response.set("Content-Security-Policy", packagePolicy);
    const { url } = request;
    const byKey = keyedPath(request.path);
    if (![request.path, byKey ?? request.path].every(isInPackage)) return void response.sendStatus(404);
    if (byKey === null || byKey === request.path) return serveAsWritten(request, response, next);
    request.url = byKey;
    serveByKey(request, response, (error) => {
      request.url = url;
      if (error) next(error);
      // Packages that were unpacked by earlier versions of the site have their files under the names of the zip.
      else serveAsWritten(request, response, next);
    });
  };
}

const isInPackage = (path: string) => /^\/[0-9a-f]{32}\/./.test(path);

/** The address under which a package's file is unpacked; null for what is no address. */
function keyedPath(path: string): string | null {
  try {
    const key = fileKey(decodeURIComponent(path));
    return key && `/${key.split("/").map(encodeURIComponent).join("/")}`;
  } catch {
    return null;
  }
}

function setPackageHeaders(response: Response): void {
  response.set("Cache-Control", "private, max-age=31536000, immutable");
  // A page declares its own character set, which a charset in the header would override.
  const type = String(response.getHeader("Content-Type") ?? "");
  if (/^text\/html/.test(type)) response.setHeader("Content-Type", "text/html");
}

function runPage(script: string, language: string): string {
  const locale = locales.find((locale) => locale === language) ?? "da";
  const t = textsOf(locale, "kinds", "package");
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("upload.title")}</title><style>${runStyle}</style><script type="module" src="${script}"></script></head>
<body data-module="run" data-site="${env.BASE_URL}" data-done="${t("run.partDone")}" data-part="${t("run.partOf", { number: "{{number}}", count: "{{count}}" })}">
<nav aria-label="${t("run.parts")}" hidden></nav>
<iframe title="${t("upload.title")}" sandbox="${sandboxTokens}" allow="fullscreen; autoplay"></iframe>
</body></html>`;
}

const runStyle = `
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 1rem/1.4 system-ui, sans-serif; background: #fff; color: #1a1a1a; }
iframe { flex: 1; width: 100%; min-width: 0; min-height: 0; border: 0; }
nav { flex: none; max-height: 60%; overflow-y: auto; border-bottom: 1px solid #ccc; }
nav[hidden] { display: none; }
nav h2 { margin: 1rem .75rem .25rem; font-size: .9375rem; color: #454545; }
nav ol { list-style: none; margin: 0; padding: .25rem; }
button { display: flex; gap: .5rem; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 0; border-radius: 8px; background: none; color: inherit; font: inherit; text-align: left; align-items: center; cursor: pointer; overflow-wrap: anywhere; }
button:hover { background: #f1f5f9; }
button:focus-visible { outline: 3px solid #454545; outline-offset: -3px; }
button[aria-current] { background: #e0edfa; box-shadow: inset 4px 0 0 #004d99; font-weight: 600; }
button span:first-child { flex: 1; }
button .done { color: #2a6600; font-size: .875rem; }
button.toggle { color: #004d99; font-weight: 600; }
button.toggle::after { content: "▾"; }
nav:not(.open) > div { display: none; }
@media (min-width: 52rem) {
  body { flex-direction: row; }
  nav { width: 17rem; max-height: none; border-bottom: 0; border-right: 1px solid #ccc; }
  nav:not(.open) > div { display: block; }
  button.toggle { display: none; }
}
`;

function handleError(
  error: Error & { status?: number },
  _request: unknown,
  response: Response,
  _next: unknown,
) {
  if (error.status && error.status < 500) return void response.sendStatus(error.status);
  log.error({ err: error }, "error on the content origin");
  if (response.headersSent) response.destroy();
  else response.sendStatus(500);
}
