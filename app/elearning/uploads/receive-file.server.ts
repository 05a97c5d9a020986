import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createReadableStreamFromReadable, unstable_parseMultipartFormData } from "@remix-run/node";
import type { Request as ExpressRequest } from "express";
import { newHex } from "../../base/secrets.server.ts";
import { readFilmSeconds, uploadsFolder } from "./stored-files.server.ts";
import { readMp4 } from "../kinds/film/mp4.ts";
import { judgeContainer } from "../kinds/film/container.ts";

/** Where uploads lie until they have been judged. */
const incoming = () => join(uploadsFolder(), "incoming");

class TooLarge extends Error {}

/**
 * Streams the one file of a form to disk, and hands its place and size to `judge`. What is then still there is removed:
 * also when the sender breaks off. Refuses more than `most` bytes ("too-large"), nothing ("empty"), and what is no such form.
 */
export async function receiveFile<Judged>(
  request: ExpressRequest,
  most: number,
  judge: (path: string, size: number) => Promise<Judged>,
) {
  if (Number(request.headers["content-length"] ?? 0) > most + 10_000)
    return { refused: "too-large" } as const;
  await mkdir(incoming(), { recursive: true, mode: 0o700 });
  const path = join(incoming(), newHex());
  try {
    const size = await store(request, path, most);
    if (size === null) return { refused: "malformed" } as const;
    return size === 0 ? ({ refused: "empty" } as const) : await judge(path, size);
  } catch (error) {
    return { refused: error instanceof TooLarge ? "too-large" : "malformed" } as const;
  } finally {
    await rm(path, { force: true });
  }
}

/** How many bytes the file had; null when the form held none, or several. */
async function store(request: ExpressRequest, path: string, most: number): Promise<number | null> {
  const form = new Request("http://upload", {
    method: "POST",
    headers: { "Content-Type": request.headers["content-type"] ?? "" },
    body: createReadableStreamFromReadable(request),
    duplex: "half",
  } as RequestInit);
  let size: number | null = null;
  await unstable_parseMultipartFormData(form, async ({ filename, data }) => {
    if (filename === undefined || size !== null) throw new Error("One file, and nothing else.");
    size = 0;
    const counted = async function* () {
      for await (const chunk of data) {
        size! += chunk.length;
        if (size! > most) throw new TooLarge();
        yield chunk;
      }
    };
    await pipeline(Readable.from(counted()), createWriteStream(path, { flags: "wx", mode: 0o600 }));
    return null;
  });
  return size;
}

/** Codings of pictures that the browsers agree on. HEVC is not among them. */
const shownEverywhere = ["avc1", "avc3", "vp08", "vp09", "av01"];

/** Why a stored file is not taken as a film; "coding": many a browser could not show it. */
export type FilmRefusal = "no-film" | "cut-off" | "coding";

/** Judges a stored file by what it is; a film is given a name of the site's own and stays. */
export async function keepFilm(
  path: string,
  size: number,
): Promise<{ file: string; seconds: number } | { refused: FilmRefusal }> {
  const handle = await open(path);
  const read = async (from: number, count: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, from);
    return buffer.subarray(0, bytesRead);
  };
  const judge = async () => {
    const container = await judgeContainer(read, size);
    return "kind" in container && container.kind === "mp4"
      ? { ...container, mp4: await readMp4(read, size).catch(() => null) }
      : container;
  };
  const judged = await judge().finally(() => handle.close());
  if ("refused" in judged) return judged;
  const { kind, mp4 } = { mp4: undefined, ...judged };
  if (mp4 && !shownEverywhere.includes(mp4.codec)) return { refused: "coding" };
  const named = `${path}.${kind}`;
  await rename(path, named);
  // A library that reads sound tells nothing of an MP4 that has none.
  const seconds = kind === "mp4" ? mp4?.seconds : await readFilmSeconds(named).catch(() => null);
  if (!seconds || seconds < 1) {
    await rm(named);
    return { refused: "no-film" };
  }
  return { file: await keep(named, kind), seconds };
}

/** Gives a judged file its lasting name. */
export async function keep(path: string, kind: "mp4" | "webm" | "vtt" | "webp"): Promise<string> {
  const file = `u-${newHex()}.${kind}`;
  await rename(path, join(uploadsFolder(), file));
  return file;
}

/** Removes what a process that died has left half received: anything that has lain untouched for an hour. */
export async function clearIncoming(now: Date): Promise<void> {
  for (const name of await readdir(incoming()).catch(() => [])) {
    const path = join(incoming(), name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > 3_600_000) await rm(path, { force: true });
  }
}
