import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import type { Request as ExpressRequest } from "express";
import { env } from "./env.server.ts";
import { randomHex } from "./secrets.server.ts";

/** Where uploads lie until they have been judged: on the films' disk, so that keeping one is a rename. */
const incomingFolder = () => join(env.DATA_DIR, "films", "incoming");

/** What a form adds to its file: boundaries and headers. */
const maxOverheadBytes = 10_000;

/**
 * Streams the one file of a form to disk, and hands its place and size in bytes to `judge`. What is then still there is removed:
 * also when the sender breaks off. Refuses more than `maxBytes` ("too-large"), nothing ("empty"), and what is no such form
 * ("malformed").
 */
export async function receiveFile<Judged>(
  request: ExpressRequest,
  maxBytes: number,
  judge: (path: string, size: number) => Promise<Judged>,
) {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes + maxOverheadBytes)
    return { refused: "too-large" } as const;
  await mkdir(incomingFolder(), { recursive: true, mode: 0o700 });
  const path = join(incomingFolder(), randomHex());
  try {
    const stored = await streamToDisk(request, path, maxBytes);
    if ("refused" in stored) return stored;
    return stored.size === 0 ? ({ refused: "empty" } as const) : await judge(path, stored.size);
  } catch {
    return { refused: "malformed" } as const;
  } finally {
    await rm(path, { force: true });
  }
}

type Stored = { size: number } | { refused: "too-large" | "malformed" };

/** Writes the form's one file to `path`. Refuses a form with a field or a second file, and one that ends before its time. */
async function streamToDisk(request: ExpressRequest, path: string, maxBytes: number): Promise<Stored> {
  const headers = request.headers as BusboyHeaders;
  const form = new Busboy({ headers, limits: { files: 1, fields: 0, parts: 1, fileSize: maxBytes } });
  let outcome: Stored = { refused: "malformed" };
  let written: Promise<void> | undefined;
  const refuse = (refused: "too-large" | "malformed") => {
    outcome = { refused };
    form.destroy();
  };
  form.on("file", (_field, file) => {
    file.on("limit", () => refuse("too-large"));
    const target = createWriteStream(path, { flags: "wx", mode: 0o600 });
    written = pipeline(file, target).then(() => {
      if (!file.truncated) outcome = { size: target.bytesWritten };
    });
    written.catch(() => {});
  });
  for (const event of ["partsLimit", "filesLimit", "fieldsLimit"] as const)
    form.on(event, () => refuse("malformed"));
  await pipeline(request, form).catch(() => {});
  await written?.catch(() => {});
  return outcome;
}

/** Removes what a process that died has left half received: anything that has lain untouched for an hour. */
export async function clearIncoming(now: Date): Promise<void> {
  for (const name of await readdir(incomingFolder()).catch(() => [])) {
    const path = join(incomingFolder(), name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > 3_600_000) await rm(path, { force: true });
  }
}
