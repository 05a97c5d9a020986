import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../../../base/env.server.ts";
import { randomHex } from "../../../base/secrets.server.ts";
import { defineTask } from "../../../base/tasks/tasks.server.ts";
import { type PackageContent, packageContent, type PackageError } from "./content.ts";
import type { Unpacked, UnpackRequest } from "./inspection/unpack-package.task.server.ts";
import { packageLimits } from "./package-limits.server.ts";
import { makeFolder } from "../../../base/make-folder.ts";

/** The folder of unpacked packages, each in a folder with a random name. */
export const packagesFolder = () => join(env.DATA_DIR, "packages");

/** The folder of packages that are being unpacked. */
const unpackingFolder = () => join(packagesFolder(), "unpacking");

/** The largest package is written to a slow disk meanwhile. */
const unpackPackage = defineTask<UnpackRequest, Unpacked | { errors: PackageError[] }>(
  "app/elearning/kinds/package/inspection/unpack-package.task.server.ts",
  { ms: 300_000 },
);

/** Inspects a stored zip and unpacks it; a refusal leaves no files behind. Rejects with `TaskLimitError`. */
export async function storePackage(
  path: string,
  askedBy: string,
  onProgress?: (done: number, total: number) => void,
): Promise<PackageContent | { errors: PackageError[] }> {
  const name = randomHex();
  const folder = join(unpackingFolder(), name);
  makeFolder(folder);
  try {
    const unpacked = await unpackPackage(
      { path, folder, limits: packageLimits() },
      askedBy,
      undefined,
      onProgress,
    );
    if ("errors" in unpacked) return unpacked;
    const content = packageContent.parse({ ...unpacked, folder: name, rule: "either" });
    await rename(folder, join(packagesFolder(), name));
    return content;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Deletes a package that no lesson uses. */
export const deletePackage = (folder: string): Promise<void> =>
  rm(join(packagesFolder(), folder), { recursive: true, force: true });

const dayMs = 86_400_000;

/** Removes what a process that died left half unpacked: anything untouched for `abandonedAfterMs`. */
export async function clearUnpacking(now: Date, abandonedAfterMs = dayMs): Promise<void> {
  await clearFolder(unpackingFolder(), now, abandonedAfterMs, () => true);
}

/** Removes packages that are more than a day old, and for which `isInUse` is false. */
export async function clearPackages(now: Date, isInUse: (folder: string) => boolean): Promise<void> {
  await clearFolder(packagesFolder(), now, dayMs, (name) => /^[0-9a-f]{32}$/.test(name) && !isInUse(name));
}

async function clearFolder(
  folder: string,
  now: Date,
  olderThanMs: number,
  mayDelete: (name: string) => boolean,
): Promise<void> {
  for (const name of (await readdir(folder).catch(() => [])).filter(mayDelete)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > olderThanMs) await rm(path, { recursive: true, force: true });
  }
}
