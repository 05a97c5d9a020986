import type { RequestHandler } from "express";

const waiting: (() => void)[] = [];

/**
 * Makes a handler begin in a turn of the event loop of its own, one after the other of all such: many requests at once, each of which
 * reads for some ms before it waits for anything, would otherwise be one long wait for everybody else.
 */
export const takeTurns =
  (handle: RequestHandler): RequestHandler =>
  (request, response, next) => {
    waiting.push(() => {
      try {
        handle(request, response, next);
      } catch (error) {
        next(error);
      }
    });
    if (waiting.length === 1) setImmediate(takeNext);
  };

function takeNext(): void {
  waiting[0]!();
  waiting.shift();
  if (waiting.length > 0) setImmediate(takeNext);
}
