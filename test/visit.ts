/** What the gate passes on to a page's loader or action, or to an express handler. */
import type { RequestHandler } from "express";
import { admit } from "../app/server/gate.server.ts";
import { context, request } from "./app.ts";

/**
 * The arguments of a loader or an action for a real address of the site map: the request, the parameters in its path, and the session.
 * Throws the Response of a visitor who is not admitted: 303 to sign-in, 403 for another of their own roles, otherwise 404.
 */
export function visit(
  path: string,
  options: { form?: Record<string, string>; as?: string; method?: string } = {},
) {
  const sentRequest = request(path, options);
  const { pathname } = new URL(sentRequest.url);
  const { admission, address, session } = admit(
    pathname,
    sentRequest.headers.get("Cookie") ?? undefined,
    new Date(),
  );
  if (admission === "sign-in") throw new Response(null, { status: 303, headers: { Location: "/log-ind" } });
  if (admission !== "open" || !address)
    throw new Response(null, { status: admission === "wrong-role" ? 403 : 404 });
  return { request: sentRequest, params: paramsOf(address.path, pathname), context: { ...context, session } };
}

function paramsOf(pattern: string, pathname: string): Record<string, string> {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const shape = pattern.replace(/\./g, "\\.").replace(/:\w+/g, "([^/]+)");
  const values = new RegExp(`^${shape}/?$`).exec(pathname)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(values[at]!)]));
}

/** The gate for express handlers that a test mounts on its own: sets the session, and responds 404 when the visitor is not admitted. */
export const gate: RequestHandler = (request, response, next) => {
  const { admission, session } = admit(request.path, request.headers.cookie, new Date());
  if (admission !== "open") return void response.sendStatus(404);
  response.locals.session = session;
  next();
};
