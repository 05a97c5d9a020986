import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { dirname, join } from "node:path";
import SQLite from "better-sqlite3";
import { markAsCopy } from "./copy-mark.server.ts";
import { findDamage, openReadOnly } from "./integrity.server.ts";

/**
 * Copies a consistent state of the database to `target` while the site runs. The copy is marked as one, checked and synced to disk
 * before it is renamed, so `target` is a good copy or what it was before. Throws when the copy cannot be made.
 */
export function copyDatabase(source: string, target: string): { bytes: number } {
  const folder = mkdtempSync(join(dirname(target), ".ddh-backup-"));
  const copy = join(folder, "copy.sqlite");
  try {
    const database = new SQLite(source, { fileMustExist: true });
    try {
      database.pragma("busy_timeout = 5000");
      database.prepare("vacuum into ?").run(copy);
    } finally {
      database.close();
    }
    markAsCopy(copy);
    const damage = findDamageIn(copy);
    if (damage.length > 0) throw new Error(`Kopien er ikke hel: ${damage.slice(0, 3).join("; ")}`);
    const bytes = syncPath(copy);
    chmodSync(copy, 0o600);
    renameSync(copy, target);
    syncPath(dirname(target));
    return { bytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findDamageIn(file: string): string[] {
  const copy = openReadOnly(file);
  try {
    return findDamage(copy);
  } finally {
    copy.close();
  }
}

/** Syncs a file, or a folder's directory entries, to disk. Returns the size in bytes. */
export function syncPath(path: string): number {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  const { size } = fstatSync(handle);
  closeSync(handle);
  return size;
}

/** How many bytes are free on the disk of this folder, for others than the system's own user. */
export function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
