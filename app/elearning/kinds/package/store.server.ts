import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../../../base/env.server.ts";
import { randomHex } from "../../../base/secrets.server.ts";
import { openArchive } from "./inspection/archive.server.ts";
import { type PackageContent, packageContent, type PackageError } from "./content.ts";
import { inspect } from "./inspection/inspect.server.ts";

/** Where unpacked packages lie, each in a folder with a name that nobody can guess. */
export const packagesFolder = () => join(env.DATA_DIR, "packages");

/** Where they lie until they are whole. */
const unpackingFolder = () => join(packagesFolder(), "unpacking");

/** Judges a stored zip and unpacks it; a refusal leaves nothing behind. */
export async function storePackage(path: string): Promise<PackageContent | { errors: PackageError[] }> {
  const archive = await openArchive(path);
  if ("what" in archive) return { errors: [archive] };
  try {
    const { errors, ...inspection } = await inspect(archive);
    if (errors.length > 0) return { errors };
    const folder = randomHex();
    const place = join(unpackingFolder(), folder);
    await mkdir(place, { recursive: true, mode: 0o700 });
    const fault = await archive.unpack(place).catch(async (error: Error) => {
      await rm(place, { recursive: true, force: true });
      throw error;
    });
    if (fault) {
      await rm(place, { recursive: true, force: true });
      return { errors: [fault] };
    }
    await rename(place, join(packagesFolder(), folder));
    return packageContent.parse({ ...inspection, folder, rule: "either" });
  } finally {
    archive.close();
  }
}

/** Lets go of a package that no lesson holds. */
export const deletePackage = (folder: string): Promise<void> =>
  rm(join(packagesFolder(), folder), { recursive: true, force: true });

/** Removes what a process that died has left half unpacked: anything that has lain untouched for a day. */
export async function clearUnpacking(now: Date): Promise<void> {
  for (const name of await readdir(unpackingFolder()).catch(() => [])) {
    const path = join(unpackingFolder(), name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > 86_400_000) await rm(path, { recursive: true, force: true });
  }
}
