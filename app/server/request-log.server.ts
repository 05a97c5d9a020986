import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";

interface RequestLogOptions {
  log: { info: (line: object) => void };
  /** The site map's entry for a path. */
  addressOf: (path: string) => { path: string } | undefined;
}

/**
 * Gives each request its reference number, and logs it by its site map entry: no path, query or size. The person (a number) and role are
 * logged only with a refusal. Requests for answering surveys are not logged at all.
 */
export const requestLog =
  ({ log, addressOf }: RequestLogOptions): RequestHandler =>
  (request, response, next) => {
    const startedMs = performance.now();
    response.locals.reference = randomBytes(5).toString("hex");
    response.on("finish", () => {
      const address = addressOf(request.path)?.path ?? "-";
      if (address.startsWith("/svar/")) return;
      const ms = Math.round(performance.now() - startedMs);
      log.info({
        method: request.method,
        address,
        status: response.statusCode,
        ms,
        reference: response.locals.reference,
        ...refusedPerson(response),
      });
    });
    next();
  };

/** Who was refused, when somebody signed in was. */
function refusedPerson({
  statusCode,
  locals: { session },
}: Response): { person: number; role: string } | null {
  const isRefused = statusCode >= 400 && statusCode < 500;
  return isRefused && session ? { person: session.person.id, role: session.person.role } : null;
}
