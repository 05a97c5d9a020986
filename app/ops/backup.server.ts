import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import SQLite from "better-sqlite3";
import { compareMigrations, countRows, findDamage, openReadOnly } from "../../db/integrity.server.ts";
import { closeDatabase, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { otherOwnerOf } from "../../db/database-mark.server.ts";
import { env } from "../base/env.server.ts";

/**
 * Copies a consistent state of the database to `target` while the site runs. The copy is checked and synced to disk before it is
 * renamed, so `target` is a good copy or what it was before. Throws when the copy cannot be made.
 */
export function backUp(source: string, target: string): { bytes: number } {
  const folder = mkdtempSync(join(dirname(target), ".ddh-backup-"));
  const copy = join(folder, "copy.sqlite");
  try {
    const database = new SQLite(source, { fileMustExist: true });
    database.pragma("busy_timeout = 5000");
    database.prepare("vacuum into ?").run(copy);
    database.close();
    const damage = findDamageIn(copy);
    if (damage.length > 0) throw new Error(`Kopien er ikke hel: ${damage.slice(0, 3).join("; ")}`);
    const bytes = fsyncPath(copy);
    chmodSync(copy, 0o600);
    renameSync(copy, target);
    fsyncPath(dirname(target));
    return { bytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findDamageIn(file: string): string[] {
  const copy = openReadOnly(file);
  const damage = findDamage(copy);
  copy.close();
  return damage;
}

/** Syncs a file, or a folder's directory entries, to disk. Returns the size in bytes. */
function fsyncPath(path: string): number {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  const { size } = fstatSync(handle);
  closeSync(handle);
  return size;
}

export interface RestoreResult {
  damage: string[];
  /** Migrations that the copy would get when the site starts on it. */
  pending: string[];
  /** Migrations in the copy that this version of the site does not know. */
  unknown: number;
  /** Whose the copy is, when it is not this mode's to open (database-mark.server.ts). */
  owner: ReturnType<typeof otherOwnerOf>;
  rows: { table: string; rows: number }[];
}

/**
 * Tries in a temporary folder what starting the site on a backup would do: opens it, looks for damage, migrates it and counts
 * the rows. `file` itself is only read. Throws when it is not a database, or cannot be migrated.
 */
export function tryRestore(file: string, scratch: string): RestoreResult {
  const folder = mkdtempSync(join(scratch, "ddh-restore-"));
  try {
    const copy = join(folder, "ddh.sqlite");
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    openDatabase(copy);
    const damage = findDamage(sqlite);
    const { pending, unknown } = compareMigrations(sqlite);
    const owner = otherOwnerOf(sqlite, env.MODE);
    if (damage.length === 0 && unknown === 0) migrateDatabase();
    const rows = countRows(sqlite);
    closeDatabase();
    return { damage, pending, unknown, owner, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
