import type { IncomingMessage } from "node:http";
import express, { type Request, type Response } from "express";

/**
 * Makes a body reader for an express handler, for forms, JSON or both. It resolves to what was sent, or to why it cannot be
 * read. A parser's error contains what was typed, so it is swallowed here and never logged.
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
      const error = await new Promise<{ status?: number } | undefined>((done) =>
        parsers[kind](request, response, done as (error?: unknown) => void),
      );
      if (error) return { refused: error.status === 413 ? "too-big" : "malformed" };
    }
    return { raw: request.body };
  };
}

/**
 * Reads posted JSON with a stated length of at most `maxBytes`, in uncompressed UTF-8 only. For the frequent posts of our own
 * scripts, where the general reader costs as much as handling the request.
 */
export async function readJson(
  request: IncomingMessage,
  maxBytes: number,
): Promise<{ raw: unknown } | { refused: "malformed" }> {
  const {
    "content-type": kind = "",
    "content-length": length,
    "content-encoding": encoding,
  } = request.headers;
  if (!/^application\/json(;|$)/i.test(kind) || encoding || !(Number(length) <= maxBytes))
    return { refused: "malformed" };
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return { raw: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { refused: "malformed" };
  }
}
