import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { isDatabaseBusy } from "../../../../../db/busy.ts";
import { diskFaultOf } from "../../../../../db/disk-faults.ts";
import { waitForWriteLock } from "../../../../../db/write-lock.server.ts";
import { holdBody, isNoRoom } from "../../../../base/requests/held-bodies.ts";
import { isModestJson } from "../../../../base/json-limits.ts";
import { log } from "../../../../base/log.server.ts";
import { type Launch, readLaunch } from "./launch.server.ts";
import { beginPart, savePart, saveShape } from "./runs.server.ts";

/** Suspend data of a megabyte with every character escaped. */
const maxBodyBytes = 8_000_000;

const beginShape = z.object({ item: z.string().max(300).nullable() });

type RunAction = (launch: Launch, body: unknown, now: Date) => object;

const runActions: Record<string, RunAction> = {
  "/koer/begynd": (launch, body, now) => {
    const read = beginShape.safeParse(body).data;
    return read ? beginPart(launch, read.item, now) : { refused: "malformed" };
  },
  "/koer/gem": (launch, body, now) => {
    const read = saveShape.safeParse(body).data;
    return read ? savePart(launch, read, now) : { refused: "malformed" };
  },
};

const statusOf: Record<string, number> = {
  malformed: 400,
  "signed-out": 401,
  trial: 403,
  unknown: 404,
  "taken-over": 409,
  base: 409,
  "too-large": 413,
};

/**
 * POST /koer/begynd and /koer/gem, from the page that runs a package: JSON, on behalf of the person in the launch token of the
 * Authorization header. Cookies are ignored. Returns false for any other address.
 */
export function handleRunRequest(request: IncomingMessage, response: ServerResponse): boolean {
  const act = request.method === "POST" ? runActions[request.url ?? ""] : undefined;
  if (!act) return false;
  const launch = readLaunch(request.headers.authorization);
  if (launch) void handleAction(request, response, launch, act);
  else sendJson(response, { refused: "signed-out" });
  return true;
}

async function handleAction(
  request: IncomingMessage,
  response: ServerResponse,
  launch: Launch,
  act: RunAction,
) {
  try {
    const body = await readBody(request, response);
    if ("refused" in body) return sendJson(response, body);
    if (!(await waitForWriteLock())) return refuseBusy(response);
    sendJson(response, act(launch, body.raw, new Date()));
  } catch (error) {
    if (isDatabaseBusy(error) || isNoRoom(error) || diskFaultOf(error)) return refuseBusy(response);
    log.error({ err: error }, "fault in a package's save");
    response.writeHead(500, { Connection: "close" }).end();
  }
}

/** The page of a package tries again by itself. */
function refuseBusy(response: ServerResponse): void {
  response.writeHead(503, { "Content-Type": "application/json", "Retry-After": "5", Connection: "close" });
  response.end('{"refused":"busy"}');
}

async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<{ raw: unknown } | { refused: "malformed" | "too-large" }> {
  try {
    const body = await holdBody(request, response, maxBodyBytes);
    if (!body || !isModestJson(body)) return { refused: "too-large" };
    return { raw: JSON.parse(body.toString("utf8")) };
  } catch (error) {
    if (isNoRoom(error)) throw error;
    return { refused: "malformed" };
  }
}

function sendJson(response: ServerResponse, content: object): void {
  const body = Buffer.from(JSON.stringify(content));
  const status = "refused" in content ? (statusOf[String(content.refused)] ?? 422) : 200;
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    // The rest of a body that is too large is not read, so the connection cannot carry another request.
    ...(status === 413 && { Connection: "close" }),
  });
  response.end(body);
}
