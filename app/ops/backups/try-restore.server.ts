import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { refuseLogOfAnother } from "../../../db/copy-mark.server.ts";
import { closeDatabase, migrateDatabase, openDatabase, sqlite } from "../../../db/database.server.ts";
import { otherOwnerOf } from "../../../db/database-mark.server.ts";
import { compareMigrations, countRows, findDamage } from "../../../db/integrity.server.ts";
import { env } from "../../base/env.server.ts";
import { ownerText } from "../cli/owner-text.ts";

type Rows = ReturnType<typeof countRows>;

export interface RestoreResult {
  damage: string[];
  /** Migrations that the copy would get when the site starts on it. */
  pending: string[];
  /** Migrations in the copy that this version of the site does not know. */
  unknown: number;
  /** Whose the copy is, when it is not this mode's to open (database-mark.server.ts). */
  owner: ReturnType<typeof otherOwnerOf>;
  /** What the copy holds as it is; empty when it is damaged. */
  held: Rows;
  /** What it holds once it is migrated. */
  rows: Rows;
}

/**
 * Tries in a temporary folder of `scratch` what starting the site on a backup would do: opens it, looks for damage, migrates it and counts
 * the rows. `file` itself is only read. Throws when it is not a database, lies beside the log of another, or cannot be migrated. No
 * database may be open in this process.
 */
export function tryRestore(file: string, scratch: string): RestoreResult {
  const folder = mkdtempSync(join(scratch, "ddh-restore-"));
  try {
    const copy = join(folder, "ddh.sqlite");
    copyWithLog(file, copy);
    openDatabase(copy);
    try {
      const damage = findDamage(sqlite);
      const { pending, unknown } = compareMigrations(sqlite);
      const owner = otherOwnerOf(sqlite, env.MODE);
      const held = damage.length === 0 ? countRows(sqlite) : [];
      if (damage.length === 0 && unknown === 0) migrateDatabase();
      return { damage, pending, unknown, owner, held, rows: countRows(sqlite) };
    } finally {
      closeDatabase();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies a database file that no site is running on, with its own log where it has one. Throws when it lies beside the log of another. */
export function copyWithLog(file: string, target: string): void {
  refuseLogOfAnother(file);
  copyFileSync(file, target);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${target}-wal`);
}

/** Why the site cannot start on a backup: sentences for the operator; none when it can. */
export function faultsOf({ damage, unknown, owner }: RestoreResult): string[] {
  return [
    ...(damage.length > 0 ? [`Kopien er ikke hel:\n${damage.join("\n")}`] : []),
    ...(unknown > 0 ? ["Kopien er nyere end denne udgave af sitet, som ikke kan bruge den."] : []),
    ...(owner ? [`Kopien er en ${ownerText[owner]}: sitet starter ikke på den (MODE=${env.MODE}).`] : []),
  ];
}
