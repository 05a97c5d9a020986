import { rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseFile } from "music-metadata";
import { env } from "../../base/env.server.ts";
import { randomHex } from "../../base/secrets.server.ts";

/** The folder of uploaded films, captions and pictures. */
export const uploadsFolder = () => join(env.DATA_DIR, "films");

/** The name of an accepted upload: random, never the name its sender gave it. */
const uploadedName = /^u-[0-9a-f]{32}\.(webm|mp4|vtt|webp)$/;

export const isUploaded = (file: string): boolean => uploadedName.test(file);

/** The folder that holds this film, captions or picture; those of the demo and the tests are in the repository. */
export const folderOf = (file: string): string =>
  isUploaded(file) || env.MODE === "production" ? uploadsFolder() : resolve("db/demo/films");

/** The length of a film in seconds, read from the file itself. Throws when it is not a film. */
export async function readFilmSeconds(path: string): Promise<number> {
  const { format } = await parseFile(path, { duration: true });
  if (!format.duration || !format.hasVideo) throw new Error(`${path} is no film.`);
  return format.duration;
}

/** Moves an accepted file to the uploads folder under a random name, which it returns. */
export async function storeFile(path: string, kind: "mp4" | "webm" | "vtt" | "webp"): Promise<string> {
  const file = `u-${randomHex()}.${kind}`;
  await rename(path, join(uploadsFolder(), file));
  return file;
}
