import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { refuseLogOfAnother } from "./copy-mark.server.ts";

/**
 * Opens an existing file for reading alone, and leaves nothing beside it when it is closed: a connection that may not write would leave an
 * empty log. Throws when the file is missing, not a database, or a copy beside the log of another database.
 */
export function openReadOnly(file: string): SQLite.Database {
  refuseLogOfAnother(file);
  // A log that is there is another's: a connection that may write would take it in as it is closed.
  const sqlite = new SQLite(file, { readonly: existsSync(`${file}-wal`), fileMustExist: true });
  try {
    sqlite.pragma("query_only = ON");
    sqlite.pragma("schema_version");
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return sqlite;
}

/** Describes corrupt pages of the file, else rows whose foreign key refers to no row; empty when there are none. Reads every page. */
export function findDamage(sqlite: SQLite.Database): string[] {
  const messages = sqlite.pragma("integrity_check(20)") as { integrity_check: string }[];
  const broken = messages.map((line) => line.integrity_check).filter((line) => line !== "ok");
  if (broken.length > 0) return broken;
  const orphans = sqlite
    .prepare(
      "select \"table\" || ' → ' || parent || ': ' || count(*) from pragma_foreign_key_check group by \"table\", parent",
    )
    .pluck();
  return orphans.all() as string[];
}

/** The migrations that the database has not had yet (`pending`), and the number that this version of the code does not know. */
export function compareMigrations(sqlite: SQLite.Database, folder = "db/migrations") {
  const journal = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8"));
  const known = journal.entries as { when: number; tag: string }[];
  const migrationsTable = sqlite
    .prepare("select 1 from sqlite_master where name = '__drizzle_migrations'")
    .get();
  const applied = migrationsTable
    ? (sqlite.prepare("select created_at from __drizzle_migrations").pluck().all() as number[])
    : [];
  return {
    pending: known.filter(({ when }) => !applied.includes(when)).map(({ tag }) => tag),
    unknown: applied.filter((when) => !known.some((entry) => entry.when === when)).length,
  };
}

/** The number of rows of each table. */
export function countRows(sqlite: SQLite.Database): { table: string; rows: number }[] {
  const tables = sqlite
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all() as string[];
  return tables
    .filter((table) => !table.startsWith("__"))
    .map((table) => ({
      table,
      rows: sqlite.prepare(`select count(*) from "${table}"`).pluck().get() as number,
    }));
}
