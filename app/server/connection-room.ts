/** Which connection gives way when a port has as many as it may: whoever only waits must not keep the others out. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";

type Socket = IncomingMessage["socket"];

/** Closed connections are counted until the next turn of the event loop, in which as many as this may come at once. */
const mostNewConnections = 500;
/** A connection that has sent more is a film or a package on its way, which costs more to send than to receive: it never gives way. */
const maxWaitingBytes = 64 * 1024;

/**
 * Keeps a server at `maxConnections`: one more ends the one that has waited longest for its first request to arrive, or else for its next, or else for
 * the body of one. A connection whose requests have arrived and are being answered never gives way. Returns what must be told of each
 * request whose head has arrived.
 */
export function keepRoom(
  server: Server,
  maxConnections: number,
): (request: IncomingMessage, response: ServerResponse) => void {
  const [forFirst, forNext, forBody] = [new Set<Socket>(), new Set<Socket>(), new Set<Socket>()];
  const waiting = [forFirst, forNext, forBody];
  const stopWaiting = (socket: Socket) => waiting.forEach((sockets) => void sockets.delete(socket));
  const unanswered = new WeakMap<Socket, number>();
  let open = 0;
  server.maxConnections = maxConnections + mostNewConnections;
  server.on("connection", (socket: Socket) => {
    if (open >= maxConnections) takeFirst(waiting)?.destroy();
    open++;
    forFirst.add(socket);
    socket.once("close", () => {
      open--;
      stopWaiting(socket);
    });
  });
  return (request, response) => {
    const { socket } = request;
    stopWaiting(socket);
    unanswered.set(socket, (unanswered.get(socket) ?? 0) + 1);
    if (!request.complete) {
      forBody.add(socket);
      request.once("close", () => forBody.delete(socket));
    }
    response.once("close", () => {
      const left = unanswered.get(socket)! - 1;
      unanswered.set(socket, left);
      if (left === 0 && !socket.destroyed) forNext.add(socket);
    });
  };
}

/** The one that has waited longest, of the first of these that have any. */
function takeFirst(waiting: Set<Socket>[]): Socket | undefined {
  for (const sockets of waiting)
    for (const socket of sockets)
      if (!socket.destroyed && socket.bytesRead < maxWaitingBytes) {
        sockets.delete(socket);
        return socket;
      }
  return undefined;
}
