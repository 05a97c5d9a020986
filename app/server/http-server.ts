/** The HTTP server of each of the two ports: what holds for a request before any handler of the site sees it. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { type BodyRules, defaultBodyRules, guardBody } from "./request-bodies.ts";

export interface ServerRules extends BodyRules {
  /** Headers must arrive at once. */
  headersTimeout: number;
  /** Bodies, which may be large films, are held to a rate instead. */
  requestTimeout: number;
  connectionsCheckingInterval: number;
}

const defaultRules: ServerRules = {
  ...defaultBodyRules,
  headersTimeout: 15_000,
  requestTimeout: 7_200_000,
  connectionsCheckingInterval: 5000,
};

interface ServerOptions {
  /** The headers of an answer to what cannot be read as a request, which no handler sees. */
  bareHeaders: Record<string, string>;
  rules?: ServerRules;
}

/**
 * Makes an HTTP server that guards the body of every request, and that answers, with `bareHeaders`, also what Node would answer without
 * any. An unknown `Expect` and a missing `Host` are left to the listener.
 */
export function createGuardedServer(
  listener: RequestListener,
  { bareHeaders, rules = defaultRules }: ServerOptions,
): Server {
  const { headersTimeout, requestTimeout, connectionsCheckingInterval } = rules;
  const timeouts = { headersTimeout, requestTimeout, connectionsCheckingInterval };
  /** Those of each connection that have not been sent yet. */
  const responses = new WeakMap<Duplex, Set<ServerResponse>>();
  const handle = (request: IncomingMessage, response: ServerResponse & { req: IncomingMessage }) => {
    const unsent = responses.get(request.socket) ?? new Set();
    responses.set(request.socket, unsent.add(response));
    response.once("close", () => unsent.delete(response));
    guardBody(request, response, rules);
    listener(request, response);
  };
  const server = createServer({ ...timeouts, requireHostHeader: false }, handle);
  server.on("checkExpectation", handle);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const isAnswering = [...(responses.get(socket) ?? [])].some(({ headersSent }) => headersSent);
    if (socket.writable && !isAnswering && error.code !== "ECONNRESET")
      socket.write(bareAnswer(statusOfFault[error.code ?? ""] ?? 400, bareHeaders));
    socket.destroy(error);
  });
  return server;
}

/** What Node's faults mean; any other is a request that cannot be read (400). */
const statusOfFault: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

function bareAnswer(status: number, bareHeaders: Record<string, string>): string {
  const phrase = STATUS_CODES[status]!;
  const headers = {
    ...bareHeaders,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(phrase.length),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${phrase}`, ...lines, "", phrase].join("\r\n");
}
