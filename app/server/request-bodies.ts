/** What every posted body is held to, whichever handler reads it. */
import type { RequestHandler } from "express";

interface BodyRules {
  /** How often the arrival of a body is measured. */
  measureEveryMs: number;
  /** How many bytes must have come since: a telephone on a poor line sends more. */
  minBytesPerMeasure: number;
  /** How long the rest of a body is read and thrown away after its request has been answered. */
  drainMs: number;
}

const defaultRules: BodyRules = { measureEveryMs: 20_000, minBytesPerMeasure: 5000, drainMs: 10_000 };

/**
 * Makes the middleware that ends the connection of a body that arrives too slowly. After an early answer, such as a refused upload,
 * the rest of the body is read and thrown away, so that the browser sees the answer and the connection can carry its next request.
 */
export const guardBodies =
  ({ measureEveryMs, minBytesPerMeasure, drainMs }: BodyRules = defaultRules): RequestHandler =>
  (request, response, next) => {
    if (request.complete || request.method !== "POST") return next();
    let { bytesRead } = request.socket;
    const measuring = setInterval(() => {
      if (request.complete) return clearInterval(measuring);
      if (request.socket.bytesRead - bytesRead < minBytesPerMeasure) request.destroy();
      bytesRead = request.socket.bytesRead;
    }, measureEveryMs).unref();
    request.once("close", () => clearInterval(measuring));
    response.once("finish", () => {
      if (request.complete) return;
      request.unpipe();
      request.resume();
      const deadline = setTimeout(() => request.complete || request.destroy(), drainMs).unref();
      request.once("close", () => clearTimeout(deadline));
    });
    next();
  };
