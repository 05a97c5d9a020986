import { rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
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

type FileKind = "mp4" | "webm" | "vtt" | "webp";

/**
 * Moves an accepted file to the uploads folder under a random name, and sets it on its lesson by `use`. The file is removed again when
 * that refuses or throws.
 */
export async function keepFile<Outcome extends object>(
  path: string,
  kind: FileKind,
  use: (file: string) => Outcome,
): Promise<Outcome> {
  const file = `u-${randomHex()}.${kind}`;
  const kept = join(uploadsFolder(), file);
  await rename(path, kept);
  let outcome: Outcome | undefined;
  try {
    outcome = use(file);
    return outcome;
  } finally {
    if (!outcome || "refused" in outcome) await rm(kept, { force: true });
  }
}
