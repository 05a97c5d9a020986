/** Which connection gives way when a port has as many as it may: whoever only waits must not keep the others out. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";

type Socket = IncomingMessage["socket"];

/** Closed connections are counted until the next turn of the event loop, in which as many as this may come at once. */
const mostNewConnections = 500;

/**
 * Keeps a server at `maxConnections`: one more ends the one that has waited longest for its first request to arrive, or else for its next. A connection
 * whose request is being answered never gives way. Returns what must be told of each request that has arrived.
 */
export function keepRoom(
  server: Server,
  maxConnections: number,
): (request: IncomingMessage, response: ServerResponse) => void {
  const withoutRequest = new Set<Socket>();
  const betweenRequests = new Set<Socket>();
  let open = 0;
  server.maxConnections = maxConnections + mostNewConnections;
  server.on("connection", (socket: Socket) => {
    if (open >= maxConnections) first(withoutRequest, betweenRequests)?.destroy();
    open++;
    withoutRequest.add(socket);
    socket.once("close", () => {
      open--;
      withoutRequest.delete(socket);
      betweenRequests.delete(socket);
    });
  });
  return ({ socket }, response) => {
    withoutRequest.delete(socket);
    betweenRequests.delete(socket);
    response.once("close", () => {
      if (!socket.destroyed) betweenRequests.add(socket);
    });
  };
}

/** The oldest that is not ending already. */
function first(...waiting: Set<Socket>[]): Socket | undefined {
  for (const sockets of waiting)
    for (const socket of sockets) {
      sockets.delete(socket);
      if (!socket.destroyed) return socket;
    }
  return undefined;
}
