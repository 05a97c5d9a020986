import { type RequestHandler, Router } from "express";
import type { Runtime } from "../runtime.server.ts";

/** Routes to express handlers by the first segment of the path, so that a request is not matched against all of them. */
export function routeExpressHandlers(handlers: Runtime["expressHandlers"]): RequestHandler {
  const routers = new Map<string, Router>();
  for (const { method, path, handle } of handlers) {
    const router = routers.get(firstSegment(path)) ?? Router();
    router[method](path, forwardRejections(handle));
    routers.set(firstSegment(path), router);
  }
  return (request, response, next) => {
    const router = routers.get(firstSegment(request.path));
    return router ? router(request, response, next) : next();
  };
}

const firstSegment = (path: string) => path.split("/", 2)[1] ?? "";

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
