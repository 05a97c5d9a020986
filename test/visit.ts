/** A visit as the gate hands it to a page's loader or action, or turns it away. */
import type { RequestHandler } from "express";
import { admit } from "../app/server/gate.server.ts";
import { context, request } from "./app.ts";

/**
 * The arguments of a loader or an action for a real address of the site map: the request, the parameters in its path, and who asks.
 * Throws the Response with which the gate turns a visitor away: 303 to signing in, 403 for another of their own roles, else 404.
 */
export function visit(
  path: string,
  asked: { form?: Record<string, string>; as?: string; method?: string } = {},
) {
  const sent = request(path, asked);
  const { pathname } = new URL(sent.url);
  const { admission, address, session } = admit(
    pathname,
    sent.headers.get("Cookie") ?? undefined,
    new Date(),
  );
  if (admission === "sign-in") throw new Response(null, { status: 303, headers: { Location: "/log-ind" } });
  if (admission !== "open" || !address)
    throw new Response(null, { status: admission === "wrong-role" ? 403 : 404 });
  return { request: sent, params: paramsOf(address.path, pathname), context: { ...context, session } };
}

function paramsOf(pattern: string, pathname: string): Record<string, string> {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const shape = pattern.replace(/\./g, "\\.").replace(/:\w+/g, "([^/]+)");
  const values = new RegExp(`^${shape}/?$`).exec(pathname)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(values[at]!)]));
}

/** The gate before express handlers that a test mounts by themselves: tells them who asks, and answers 404 to whom it turns away. */
export const gate: RequestHandler = (request, response, next) => {
  const { admission, session } = admit(request.path, request.headers.cookie, new Date());
  if (admission !== "open") return void response.sendStatus(404);
  response.locals.session = session;
  next();
};
