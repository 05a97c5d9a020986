import type { IncomingMessage } from "node:http";
import express, { type Request, type Response } from "express";

/**
 * A reader of what is posted to a hot address: as a form, or as JSON where that is named too. It resolves to what was sent,
 * or to why it cannot be read; a fault of the parser holds what was typed, so it ends here and reaches no log.
 */
export function createBodyReader(
  limit: string,
  kinds: ("form" | "json")[],
): (
  request: Request,
  response: Response,
) => Promise<{ raw: unknown } | { refused: "malformed" | "too-big" }> {
  const parsers = {
    form: express.urlencoded({ extended: false, limit, parameterLimit: 200 }),
    json: express.json({ limit }),
  };
  const types = kinds.map((kind) => (kind === "form" ? "urlencoded" : "json"));
  return async (request, response) => {
    if (request.is(types) === false) return { refused: "malformed" };
    for (const kind of kinds) {
      const fault = await new Promise<{ status?: number } | undefined>((done) =>
        parsers[kind](request, response, done as (fault?: unknown) => void),
      );
      if (fault) return { refused: fault.status === 413 ? "too-big" : "malformed" };
    }
    return { raw: request.body };
  };
}

/**
 * What was posted as JSON, of a told length and so many bytes at most. Reads no other coding than UTF-8, unpacked: for what our
 * own scripts send, and often, where the general reader costs as much as the act.
 */
export async function readJson(
  request: IncomingMessage,
  longest: number,
): Promise<{ raw: unknown } | { refused: "malformed" }> {
  const { "content-type": kind = "", "content-length": length, "content-encoding": packed } = request.headers;
  if (!/^application\/json(;|$)/i.test(kind) || packed || !(Number(length) <= longest))
    return { refused: "malformed" };
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return { raw: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { refused: "malformed" };
  }
}
