/** The HTTP server of each of the two ports: what holds for a request before any handler of the site sees it. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { Connection, type ConnectionOptions } from "./connection.ts";
import { keepRoom } from "./connection-room.ts";
import { type BodyRules, defaultBodyRules, guardBody } from "./request-bodies.ts";

export interface ServerRules extends BodyRules {
  /** Headers must arrive at once. */
  headersTimeout: number;
  /** Bodies, which may be large films, are held to a rate instead. */
  requestTimeout: number;
  connectionsCheckingInterval: number;
  /** How many connections there may be; one more ends one that waits (`keepRoom`). A proxy needs few, and keeps them. */
  maxConnections: number;
  /** How long a connection may move nothing while it is answered. */
  silentMs: number;
}

const defaultRules: ServerRules = {
  ...defaultBodyRules,
  headersTimeout: 15_000,
  requestTimeout: 7_200_000,
  connectionsCheckingInterval: 5000,
  maxConnections: 2000,
  silentMs: 600_000,
};

interface ServerOptions extends Omit<ConnectionOptions, "guardBody" | "listener"> {
  rules?: ServerRules;
}

/**
 * Makes an HTTP server in which each request begins in its turn, and whose bodies are guarded. What cannot be read as a request is
 * answered in a sentence, with `bareHeaders`.
 */
export function createGuardedServer(
  listener: RequestListener,
  { rules = defaultRules, ...options }: ServerOptions,
): Server {
  const { headersTimeout, requestTimeout, connectionsCheckingInterval, maxConnections, silentMs } = rules;
  const timeouts = { headersTimeout, requestTimeout, connectionsCheckingInterval };
  const connectionOptions: ConnectionOptions = {
    ...options,
    listener,
    guardBody: (request, response) => guardBody(request, response, rules),
  };
  const connections = new WeakMap<Duplex, Connection>();
  const connectionOf = (socket: Duplex): Connection => {
    const connection =
      connections.get(socket) ?? new Connection(socket as IncomingMessage["socket"], connectionOptions);
    connections.set(socket, connection);
    return connection;
  };
  const receive: RequestListener = (request, response) => {
    hasArrived(request, response);
    connectionOf(request.socket).receive(request, response);
  };
  const server = createServer({ ...timeouts, requireHostHeader: false }, receive);
  const hasArrived = keepRoom(server, maxConnections);
  server.timeout = silentMs;
  server.on("checkExpectation", receive);
  server.on("connect", (_request, socket) => connectionOf(socket).fail(405));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy(error);
    else connectionOf(socket).fail(statusOfFault[error.code ?? ""] ?? 400);
  });
  return server;
}

/** What Node's faults mean; any other is a request that cannot be read (400). */
const statusOfFault: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};
