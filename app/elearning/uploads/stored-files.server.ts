import { rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseFile } from "music-metadata";
import { env } from "../../base/env.server.ts";
import { randomHex } from "../../base/secrets.server.ts";

/** Where uploaded films and captions lie. */
export const uploadsFolder = () => join(env.DATA_DIR, "films");

/** What an upload is called once it has been judged: never what its sender called it. */
const uploadedName = /^u-[0-9a-f]{32}\.(webm|mp4|vtt|webp)$/;

export const isUploaded = (file: string): boolean => uploadedName.test(file);

/** The folder a film, its captions or a picture lie in; the demo's and the tests' own are part of the tree. */
export const folderOf = (file: string): string =>
  isUploaded(file) || env.MODE === "production" ? uploadsFolder() : resolve("db/demo/films");

/** The length of a film in seconds, read from the file itself. Throws when it is no film. */
export async function readFilmSeconds(path: string): Promise<number> {
  const { format } = await parseFile(path, { duration: true });
  if (!format.duration || !format.hasVideo) throw new Error(`${path} is no film.`);
  return format.duration;
}

/** Gives a judged file its lasting name. */
export async function storeFile(path: string, kind: "mp4" | "webm" | "vtt" | "webp"): Promise<string> {
  const file = `u-${randomHex()}.${kind}`;
  await rename(path, join(uploadsFolder(), file));
  return file;
}
