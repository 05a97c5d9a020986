import { buffer } from "node:stream/consumers";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import { hideLoaderData } from "./fast/loader-data.server.ts";
import { env } from "../base/env.server.ts";
import type { Role } from "../../db/enums.ts";
import type { Address } from "./addresses.ts";

type RemixHandler = (request: Request, context: AppLoadContext) => Promise<Response>;

/**
 * Answers with the pages of a build. The gate has found the address already (`response.locals.address`), so Remix is given
 * the root and that one page: asked with the whole site map, it ranks and compiles every address anew for every request.
 */
export function createPageHandlers(
  build: ServerBuild | (() => Promise<ServerBuild>),
  contextOf: (request: Asked, response: Answer) => AppLoadContext,
): {
  pages: RequestHandler;
  sayOnPage: (request: Asked, response: Answer, refusal: Refusal) => Promise<void>;
} {
  const whole = typeof build === "function" ? (createRequestHandler(build) as RemixHandler) : undefined;
  const handlers = new Map<string, RemixHandler>();
  const handlerOf = ({ file }: Pick<Address, "file">) => {
    const id = file!.replace(/\.tsx$/, "");
    if (!handlers.has(id))
      handlers.set(id, createRequestHandler(singleRouteBuild(build as ServerBuild, id)) as RemixHandler);
    return handlers.get(id)!;
  };
  /** An act that is refused without a word: the page of what is not found says it, under the same status. */
  const inWords = async (status: number, headers: Headers, context: AppLoadContext) => {
    const words = new Request(`${env.BASE_URL}/ikke-fundet`, { headers });
    const page = await (whole ?? handlerOf({ file: "server/routes/not-found.tsx" }))(words, context);
    return new Response(page.body, { status, headers: page.headers });
  };
  const sayOnPage = async (request: Asked, response: Answer, refusal: Refusal) => {
    const told = refusal.role || typeof refusal.sentence === "string";
    const context = { ...contextOf(request, response), ...(told && { refusal }) };
    const page = await inWords(refusal.status, toWebHeaders(request), context as AppLoadContext);
    response.removeHeader("Content-Disposition");
    for (const name of ["Content-Type", "Content-Length", "ETag"]) response.removeHeader(name);
    await sendResponse(response, page, request);
  };
  const pages: RequestHandler = async (request, response, next) => {
    try {
      const handle = whole ?? handlerOf(response.locals.address as Address);
      const [asked, context] = [await toWebRequest(request), contextOf(request, response)];
      const made = await handle(asked, context);
      const wordless = made.status >= 400 && !made.body;
      if (!wordless) return await sendResponse(response, made, request);
      await sendResponse(response, await inWords(made.status, asked.headers, context), request);
    } catch (error) {
      next(error);
    }
  };
  return { pages, sayOnPage };
}

/** What is refused before a page was asked, or by an act that has none; without a sentence or a role it is not found. */
interface Refusal {
  status: number;
  sentence?: string | null;
  role?: Role;
}

/** The build of one page. What its loaders answer is kept back from the framework, which would write it out for a browser. */
function singleRouteBuild(build: ServerBuild, id: string): ServerBuild {
  const { root, [id]: page } = build.routes;
  const { root: rootEntry, [id]: pageEntry } = build.assets.routes;
  return {
    ...build,
    routes: {
      root: { ...root!, module: hideLoaderData(root!.module) },
      [id]: { ...page!, module: hideLoaderData(page!.module) },
    },
    assets: { ...build.assets, routes: { root: rootEntry!, [id]: pageEntry! } },
  };
}

/** The same request as the framework reads it, at the site's own address whatever a Host header says. Reads a form whole. */
async function toWebRequest(asked: Asked): Promise<Request> {
  const headers = toWebHeaders(asked);
  const body = asked.method === "POST" ? await buffer(asked) : undefined;
  return new Request(env.BASE_URL + asked.originalUrl, { method: asked.method, headers, body });
}

function toWebHeaders(asked: Asked): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(asked.headers))
    if (typeof value === "string") headers.set(name, value);
    else for (const one of value ?? []) headers.append(name, one);
  headers.set("Host", new URL(env.BASE_URL).host);
  return headers;
}

async function sendResponse(response: Answer, made: Response, request: Asked): Promise<void> {
  response.status(made.status);
  for (const [name, value] of made.headers) response.append(name, value);
  const body = made.body ? Buffer.from(await made.arrayBuffer()) : undefined;
  if (!body || request.method === "HEAD") return void response.end();
  const [encoding, packed] = compressPage(body, request);
  if (encoding) response.set("Content-Encoding", encoding);
  response.set("Content-Length", String(packed.length)).end(packed);
}

/** A page is whole when it leaves, so it is packed at once: some tenths of a millisecond, where a stream waits for a thread. */
function compressPage(body: Buffer, request: Asked): [string | undefined, Buffer] {
  if (body.length < 1024) return [undefined, body];
  if (request.acceptsEncodings("br"))
    return ["br", brotliCompressSync(body, { params: brotliParams(body.length) })];
  return request.acceptsEncodings("gzip") ? ["gzip", gzipSync(body)] : [undefined, body];
}

const brotliParams = (size: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: 4,
  [constants.BROTLI_PARAM_SIZE_HINT]: size,
});
