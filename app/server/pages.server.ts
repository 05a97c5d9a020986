import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from "express";
import type { Role } from "../../db/enums.ts";
import { env } from "../base/env.server.ts";
import type { Address } from "./addresses.ts";
import { compressPage } from "./fast/compress.server.ts";
import type { RefusedUpload } from "../ui/render-context.ts";
import { admit } from "./gate.server.ts";
import { singleRouteBuild } from "./fast/remix-internals.server.ts";
import { createRepeatGuard } from "./repeated-posts.ts";
import { deleteSentForm, type UnsentForm } from "./typed-forms.server.ts";

type RemixHandler = (request: Request, context: AppLoadContext) => Promise<Response>;

/** The content of an error page: a sentence, or the role that the visitor can switch to; without either, "not found". */
export interface Refusal {
  status: number;
  sentence?: string | null;
  role?: Role;
  /** The address that was asked for, where the page is shown in its stead and leads back to it. */
  path?: string;
  /** What became of the form that was sent. */
  sent?: UnsentForm;
}

export interface PageHandlers {
  /** Answers with the page of `response.locals.address`, set by the gate. */
  pages: RequestHandler;
  /**
   * Answers an upload with the page that it came from, with what was wrong beside its field. With an error page when the visitor may not see
   * that page. Rejects when it cannot be rendered.
   */
  renderRefusedUpload: (
    request: ExpressRequest,
    response: ExpressResponse,
    refused: { status: number; page: string; upload: RefusedUpload },
  ) => Promise<void>;
  /** Answers with an error page. Rejects when it cannot be rendered. */
  renderErrorPage: (request: ExpressRequest, response: ExpressResponse, refusal: Refusal) => Promise<void>;
}

const errorPageFile = "server/routes/not-found.tsx";

/** Makes the handlers for a build's pages; in development `build` is a function that loads the newest build. */
export function createPageHandlers(
  build: ServerBuild | (() => Promise<ServerBuild>),
  contextOf: (request: ExpressRequest, response: ExpressResponse) => AppLoadContext,
): PageHandlers {
  const handlerOf = typeof build === "function" ? newestHandler(build) : handlerPerRoute(build);
  const answerOnce = createRepeatGuard();
  const errorPage = async (headers: Headers, { status, ...refusal }: Refusal, context: AppLoadContext) => {
    const request = new Request(`${env.BASE_URL}/ikke-fundet`, { headers });
    const hasContent = refusal.role !== undefined || typeof refusal.sentence === "string";
    const page = await handlerOf(errorPageFile)(
      request,
      hasContent ? { ...context, refusal: { status, ...refusal } } : context,
    );
    return new Response(page.body, { status, headers: page.headers });
  };
  const pages: RequestHandler = async (request, response, next) => {
    try {
      const address = response.locals.address as Address;
      const [webRequest, context] = [toWebRequest(request), contextOf(request, response)];
      const act = () => handlerOf(address.file!)(webRequest, context);
      const isOwn = isOwnForm(request, response);
      const answer = await (isOwn ? answerOnce(sentForm(request, response), act) : act());
      if (context.expectedFailure) throw context.expectedFailure;
      const { status } = answer;
      if (isOwn && status >= 300 && status < 400) deleteSentForm(request, response);
      const hasNoPage = status >= 400 && !answer.body;
      const page = hasNoPage ? await errorPage(webRequest.headers, { status }, context) : answer;
      await sendResponse(response, page, request);
    } catch (error) {
      next(error);
    }
  };
  const renderErrorPage: PageHandlers["renderErrorPage"] = async (request, response, refusal) => {
    const page = await errorPage(toWebHeaders(request), refusal, contextOf(request, response));
    removeFileHeaders(response);
    await sendResponse(response, page, request);
  };
  const renderRefusedUpload = uploadRefuser(handlerOf, contextOf, renderErrorPage);
  return { pages, renderErrorPage, renderRefusedUpload };
}

/** Takes off what a handler has said of the file that it then did not send. */
function removeFileHeaders(response: ExpressResponse): void {
  for (const name of ["Content-Disposition", "Content-Type", "Content-Length", "ETag"])
    response.removeHeader(name);
}

function uploadRefuser(
  handlerOf: (file: string) => RemixHandler,
  contextOf: (request: ExpressRequest, response: ExpressResponse) => AppLoadContext,
  renderErrorPage: PageHandlers["renderErrorPage"],
): PageHandlers["renderRefusedUpload"] {
  return async (request, response, { status, page: path, upload }) => {
    const asked = new Request(env.BASE_URL + path, { headers: toWebHeaders(request) });
    const { admission, address } = admit(new URL(asked.url).pathname, request.headers.cookie, new Date());
    const context = { ...contextOf(request, response), refusedUpload: upload };
    const page = admission === "open" && address?.file ? await handlerOf(address.file)(asked, context) : null;
    if (page?.status !== 200)
      return renderErrorPage(request, response, { status, sentence: upload.sentences.join(" ") });
    await sendResponse(response, new Response(page.body, { status, headers: page.headers }), request);
  };
}

/** Whether someone signed in sends a form of an address that is not for everyone. */
const isOwnForm = ({ method }: ExpressRequest, { locals }: ExpressResponse): boolean =>
  method === "POST" && locals.session !== null && locals.address?.who !== "anyone";

const sentForm = ({ originalUrl: path, body }: ExpressRequest, { locals }: ExpressResponse) => ({
  sessionId: locals.session!.id,
  path,
  key: locals.formKey ?? null,
  body: body as Buffer,
});

/** One Remix handler for every page of a build that changes. */
function newestHandler(build: () => Promise<ServerBuild>): (file: string) => RemixHandler {
  const handler = createRequestHandler(build) as RemixHandler;
  return () => handler;
}

/** One Remix handler per route module, made on its first request. */
function handlerPerRoute(build: ServerBuild): (file: string) => RemixHandler {
  const handlers = new Map<string, RemixHandler>();
  return (file) => {
    const id = file.replace(/\.tsx$/, "");
    const handler = handlers.get(id) ?? (createRequestHandler(singleRouteBuild(build, id)) as RemixHandler);
    handlers.set(id, handler);
    return handler;
  };
}

/** Converts a request for Remix, with the site's own address whatever the Host header says. The body of a POST has been read. */
function toWebRequest(request: ExpressRequest): Request {
  const headers = toWebHeaders(request);
  const body = request.method === "POST" ? (request.body as Buffer<ArrayBuffer>) : undefined;
  return new Request(env.BASE_URL + request.originalUrl, { method: request.method, headers, body });
}

/** Without headers of forwarding: the framework would believe them, whatever TRUST_PROXY says (Express alone judges them). */
function toWebHeaders(request: ExpressRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (/^(?:x-)?forwarded/.test(name)) continue;
    else if (typeof value === "string") headers.set(name, value);
    else for (const item of value ?? []) headers.append(name, item);
  headers.set("Host", new URL(env.BASE_URL).host);
  return headers;
}

/** When somebody who asked too often, or met a busy site, may ask again, unless the refusal says otherwise: a hint for programs. */
const retryAfterSeconds = new Map([
  [429, "600"],
  [503, "5"],
]);

async function sendResponse(
  response: ExpressResponse,
  page: Response,
  request: ExpressRequest,
): Promise<void> {
  response.status(page.status);
  for (const [name, value] of page.headers) response.append(name, value);
  const waitSeconds = retryAfterSeconds.get(page.status);
  if (waitSeconds && !response.hasHeader("Retry-After")) response.set("Retry-After", waitSeconds);
  const body = page.body ? Buffer.from(await page.arrayBuffer()) : undefined;
  if (!body || request.method === "HEAD") return void response.end();
  const [encoding, sent] = compressPage(body, request);
  if (encoding) response.set("Content-Encoding", encoding);
  response.set("Content-Length", String(sent.length)).end(sent);
}
