import { type RequestHandler, Router } from "express";
import type { Runtime } from "./runtime.server.ts";

/** One router for the rooms' express handlers. */
export function routeExpressHandlers(handlers: Runtime["expressHandlers"]): RequestHandler {
  const router = Router();
  for (const { method, path, handle } of handlers) router[method](path, forwardRejections(handle));
  return router;
}

/** Passes a rejected promise on to the error handler, since Express 4 does not catch it. */
function forwardRejections(handle: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    try {
      await handle(request, response, next);
    } catch (error) {
      next(error);
    }
  };
}
