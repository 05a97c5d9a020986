import type { IncomingMessage, ServerResponse } from "node:http";
import { parse } from "node:querystring";
import type { Request } from "express";
import { holdBody, isNoRoom } from "./held-bodies.ts";

type Kind = "form" | "json";
type Read = { raw: unknown } | { refused: "malformed" | "too-big" };

const contentTypes: Record<Kind, string> = { form: "urlencoded", json: "json" };
const maxFormFields = 200;

/**
 * Makes a body reader for an express handler, for forms, JSON or both, in uncompressed UTF-8. It resolves to what was sent, or to why it
 * cannot be read. A parser's error contains what was typed, so it is swallowed here and never logged.
 */
export function createBodyReader(
  maxBytes: number,
  kinds: Kind[],
): (request: Request, response: ServerResponse) => Promise<Read> {
  const types = kinds.map((kind) => contentTypes[kind]);
  return async (request, response) => {
    const type = request.is(types);
    if (type === false || request.headers["content-encoding"]) return { refused: "malformed" };
    if (type === null) return { raw: {} };
    return readHeld(request, response, maxBytes, type === "json" ? parseJson : parseForm);
  };
}

async function readHeld(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
  parse: (body: Buffer) => Read,
): Promise<Read> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) return { refused: "too-big" };
  try {
    const body = await holdBody(request, response, maxBytes);
    return body ? parse(body) : { refused: "too-big" };
  } catch (error) {
    if (isNoRoom(error)) throw error;
    return { refused: "malformed" };
  }
}

function parseJson(body: Buffer): Read {
  const raw: unknown = JSON.parse(body.toString("utf8"));
  return typeof raw === "object" && raw !== null ? { raw } : { refused: "malformed" };
}

function parseForm(body: Buffer): Read {
  const text = body.toString("utf8");
  if (text.split("&", maxFormFields + 1).length > maxFormFields) return { refused: "too-big" };
  return { raw: parse(text, "&", "=", { maxKeys: maxFormFields }) };
}

/** Reads posted JSON with a stated length of at most `maxBytes`, in uncompressed UTF-8 only: for the frequent posts of our own scripts. */
export async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
): Promise<{ raw: unknown } | { refused: "malformed" }> {
  const {
    "content-type": kind = "",
    "content-length": length,
    "content-encoding": encoding,
  } = request.headers;
  if (!/^application\/json(;|$)/i.test(kind) || encoding || !(Number(length) <= maxBytes))
    return { refused: "malformed" };
  const read = await readHeld(request, response, maxBytes, (body) => ({
    raw: JSON.parse(body.toString("utf8")),
  }));
  return "raw" in read ? read : { refused: "malformed" };
}
