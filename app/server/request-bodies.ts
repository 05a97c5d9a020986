/** What the body of every request is held to, on both ports, whatever its method and whichever handler reads it. */
import type { IncomingMessage, ServerResponse } from "node:http";

export interface BodyRules {
  /** How often the arrival of a body is measured. */
  measureEveryMs: number;
  /** How many bytes must have come since: a telephone on a poor line sends more. */
  minBytesPerMeasure: number;
  /** After so long, all of a body must have come at `minBytesPerSecond` on average: who sends most at once and the rest slowly is cut as well. */
  unhurriedMs: number;
  minBytesPerSecond: number;
  /** How long the rest of a body is read and thrown away after its request has been answered. */
  drainMs: number;
}

export const defaultBodyRules: BodyRules = {
  measureEveryMs: 20_000,
  minBytesPerMeasure: 5000,
  unhurriedMs: 60_000,
  minBytesPerSecond: 10_000,
  drainMs: 10_000,
};

/** Whether the head of a request announces a body. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/**
 * Ends the connection of a body that arrives too slowly. After an early answer, such as a refused upload or a page whose request needs
 * no body, the rest is read and thrown away for a while, so that the browser sees the answer and the connection can carry its next
 * request.
 */
export function guardBody(request: IncomingMessage, response: ServerResponse, rules: BodyRules): void {
  if (request.complete || !hasBody(request)) return;
  const { measureEveryMs, minBytesPerMeasure, unhurriedMs, minBytesPerSecond, drainMs } = rules;
  const bytesBefore = request.socket.bytesRead;
  let [bytesRead, elapsedMs] = [bytesBefore, 0];
  const measuring = setInterval(() => {
    if (request.complete) return clearInterval(measuring);
    elapsedMs += measureEveryMs;
    const since = request.socket.bytesRead - bytesRead;
    bytesRead += since;
    const allowedMs = unhurriedMs + ((bytesRead - bytesBefore) / minBytesPerSecond) * 1000;
    if (since < minBytesPerMeasure || elapsedMs > allowedMs) request.destroy();
  }, measureEveryMs).unref();
  request.once("close", () => clearInterval(measuring));
  response.once("finish", () => {
    if (request.complete) return;
    request.unpipe();
    request.resume();
    const deadline = setTimeout(() => request.complete || request.destroy(), drainMs).unref();
    request.once("close", () => clearTimeout(deadline));
  });
}
