import { createWriteStream } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { diskFaultOf } from "../../db/disk-faults.ts";
import { waitForWriteLock } from "../../db/write-lock.server.ts";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import type { Request as ExpressRequest } from "express";
import { env } from "./env.server.ts";
import { randomHex } from "./secrets.server.ts";
import { makeFolder } from "./make-folder.ts";

/** Where uploads are stored until they have been validated: on the films' disk, so that keeping one is a rename. */
const incomingFolder = () => join(env.DATA_DIR, "films", "incoming");

/** What a multipart form adds to its file: boundaries and headers. */
const maxOverheadBytes = 10_000;

const hourMs = 3_600_000;

/**
 * Streams the one file of a form to disk, and passes its path and size in bytes to `judge`, which may move it. The file is removed
 * afterwards, also when the upload is aborted. Refuses more than `maxBytes` ("too-large"), an empty file ("empty"), and any other
 * form ("malformed"). What `judge` throws is thrown, and so is a fault of the disk.
 */
export async function receiveFile<Judged>(
  request: ExpressRequest,
  maxBytes: number,
  judge: (path: string, size: number) => Promise<Judged>,
) {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes + maxOverheadBytes)
    return { refused: "too-large" } as const;
  makeFolder(incomingFolder());
  const path = join(incomingFolder(), randomHex());
  try {
    const stored = await streamToDisk(request, path, maxBytes).catch(refuseUnlessDiskFault);
    if ("refused" in stored) return stored;
    if (stored.size === 0) return { refused: "empty" } as const;
    // The upload may have taken longer than the wait that every POST begins with.
    await waitForWriteLock();
    return await judge(path, stored.size);
  } finally {
    await rm(path, { force: true });
  }
}

/** A file that could not be stored is not to blame for it. */
function refuseUnlessDiskFault(error: unknown) {
  if (diskFaultOf(error)) throw error;
  return { refused: "malformed" } as const;
}

type Stored = { size: number } | { refused: "too-large" | "malformed" };

/** Writes the form's one file to `path`. Refuses a form with a field or a second file, and one that is cut off. */
async function streamToDisk(request: ExpressRequest, path: string, maxBytes: number): Promise<Stored> {
  const headers = request.headers as BusboyHeaders;
  const form = new Busboy({ headers, limits: { files: 1, fields: 0, parts: 1, fileSize: maxBytes } });
  const stop = new AbortController();
  let outcome: Stored = { refused: "malformed" };
  let written: Promise<void> | undefined;
  form.on("file", (_field, file) => {
    file.on("limit", () => {
      outcome = { refused: "too-large" };
      stop.abort();
    });
    const target = createWriteStream(path, { flags: "wx", mode: 0o600 });
    written = pipeline(file, target, { signal: stop.signal }).then(() => {
      outcome = { size: target.bytesWritten };
    });
    // Awaited below, once the form has been read; the rest of it is not read when the disk takes no more.
    written.catch((error) => diskFaultOf(error) && stop.abort());
  });
  for (const event of ["partsLimit", "filesLimit", "fieldsLimit"] as const)
    form.on(event, () => stop.abort());
  await readInto(form, request, stop);
  await written?.catch(refuseUnlessDiskFault);
  return stop.signal.aborted && "size" in outcome ? { refused: "malformed" } : outcome;
}

/** Resolves when the form has been read to its end, or when `stop` aborts: by the form itself, or because the upload was cut off. */
function readInto(form: Writable, request: ExpressRequest, stop: AbortController): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      request.unpipe(form);
      resolve();
    };
    stop.signal.addEventListener("abort", end);
    form.once("finish", end).once("error", () => stop.abort());
    request.once("close", () => request.complete || stop.abort()).once("error", () => stop.abort());
    request.pipe(form);
  });
}

/** Removes uploads that a process that died left behind: files untouched for `abandonedAfterMs`. */
export async function clearIncoming(now: Date, abandonedAfterMs = hourMs): Promise<void> {
  for (const name of await readdir(incomingFolder()).catch(() => [])) {
    const path = join(incomingFolder(), name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > abandonedAfterMs) await rm(path, { force: true });
  }
}
