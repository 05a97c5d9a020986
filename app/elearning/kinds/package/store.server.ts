import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../../../base/env.server.ts";
import { randomHex } from "../../../base/secrets.server.ts";
import { openArchive } from "./inspection/archive.server.ts";
import { type PackageContent, packageContent, type PackageError } from "./content.ts";
import { inspect } from "./inspection/inspect.server.ts";

/** The folder of unpacked packages, each in a folder with a random name. */
export const packagesFolder = () => join(env.DATA_DIR, "packages");

/** The folder of packages that are being unpacked. */
const unpackingFolder = () => join(packagesFolder(), "unpacking");

/** Inspects a stored zip and unpacks it; a refusal leaves no files behind. */
export async function storePackage(path: string): Promise<PackageContent | { errors: PackageError[] }> {
  const archive = await openArchive(path);
  if ("what" in archive) return { errors: [archive] };
  try {
    const { errors, ...inspection } = await inspect(archive);
    if (errors.length > 0) return { errors };
    const folder = randomHex();
    const target = join(unpackingFolder(), folder);
    await mkdir(target, { recursive: true, mode: 0o700 });
    const fault = await archive.unpack(target).catch(async (error: Error) => {
      await rm(target, { recursive: true, force: true });
      throw error;
    });
    if (fault) {
      await rm(target, { recursive: true, force: true });
      return { errors: [fault] };
    }
    await rename(target, join(packagesFolder(), folder));
    return packageContent.parse({ ...inspection, folder, rule: "either" });
  } finally {
    archive.close();
  }
}

/** Deletes a package that no lesson uses. */
export const deletePackage = (folder: string): Promise<void> =>
  rm(join(packagesFolder(), folder), { recursive: true, force: true });

const unusedAfterMs = 86_400_000;

/** Removes what a process that died left half unpacked: anything untouched for a day. */
export async function clearUnpacking(now: Date): Promise<void> {
  for (const name of await readdir(unpackingFolder()).catch(() => [])) {
    const path = join(unpackingFolder(), name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > unusedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
