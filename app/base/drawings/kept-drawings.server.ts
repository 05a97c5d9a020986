/**
 * Files that were drawn (PDFs, pictures, workbooks), kept in a folder of their own so that the same one is drawn once. The folder may be
 * deleted at any time: what is missing, or is not whole, is drawn again.
 */
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../env.server.ts";
import { log } from "../log.server.ts";
import { randomHex } from "../secrets.server.ts";
import { makeFolder } from "../make-folder.ts";

const folder = () => join(env.DATA_DIR, "drawings");

/** A larger drawing is not kept. */
const maxDrawingBytes = 1024 * 1024;
/** When so many are kept, the older half is deleted. A picture for slides takes about 0.2 MB. */
const maxKeptFiles = 500;
/** Nothing is kept when the disk has less space than this left, which the database needs more. */
const minFreeBytes = 300 * 1024 * 1024;

/** How often all that was kept has been deleted by this process. */
let timesDeleted = 0;

const sumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const sumBytes = 32;

/** The kept drawing of this name; null when there is none, or when its file is damaged. */
export async function findKept(name: string): Promise<Buffer | null> {
  const stored = await readFile(join(folder(), name)).catch(() => null);
  if (!stored) return null;
  const bytes = stored.subarray(sumBytes);
  if (stored.subarray(0, sumBytes).equals(sumOf(bytes))) return bytes;
  log.warn({ name }, "a kept drawing is damaged and is drawn again");
  return null;
}

/**
 * A function that keeps drawings. Call this when the data are read: what was drawn from data that have been deleted meanwhile is not
 * kept. A drawing that cannot be kept is reported, never thrown: it is sent all the same.
 */
export function beginKeeping(): (name: string, bytes: Uint8Array) => Promise<void> {
  const begunAt = timesDeleted;
  const isCurrent = () => timesDeleted === begunAt;
  return async (name, bytes) => {
    if (bytes.length > maxDrawingBytes || !isCurrent()) return;
    try {
      makeFolder(folder());
      const { bavail, bsize } = await statfs(folder());
      if (bavail * bsize < minFreeBytes) return;
      await makeRoom();
      await writeWhole(name, Buffer.concat([sumOf(bytes), bytes]), isCurrent);
    } catch (error) {
      log.warn({ err: error }, "a drawing cannot be kept");
    }
  };
}

/** Writes beside the name and renames, so that a reader finds the whole file or none. */
async function writeWhole(name: string, bytes: Buffer, isCurrent: () => boolean): Promise<void> {
  const temporary = join(folder(), `.${randomHex()}`);
  try {
    await writeFile(temporary, bytes, { mode: 0o600, flag: "wx" });
    if (isCurrent()) await rename(temporary, join(folder(), name));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Deletes the older half when the folder is full. */
async function makeRoom(): Promise<void> {
  const names = await readdir(folder());
  if (names.length < maxKeptFiles) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder(), name);
      return {
        path,
        writtenMs: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  files.sort((a, b) => a.writtenMs - b.writtenMs);
  for (const { path } of files.slice(0, names.length / 2)) await rm(path, { force: true });
}

/** Deletes all that was kept, and what is being drawn is not kept either: when a person is forgotten, whose name a text may hold. */
export function deleteKeptDrawings(): void {
  timesDeleted++;
  rmSync(folder(), { recursive: true, force: true });
}
