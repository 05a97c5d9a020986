import { readFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";

/** Opens a file that must exist, to read it only. Throws when it is no database. */
export function openReadOnly(file: string): SQLite.Database {
  const sqlite = new SQLite(file, { readonly: true, fileMustExist: true });
  sqlite.pragma("schema_version");
  return sqlite;
}

/** What is broken in the file itself, and which rows point at nothing; empty when all is well. Reads every page. */
export function findDamage(sqlite: SQLite.Database): string[] {
  const told = sqlite.pragma("integrity_check(20)") as { integrity_check: string }[];
  const broken = told.map((line) => line.integrity_check).filter((line) => line !== "ok");
  if (broken.length > 0) return broken;
  const orphans = sqlite
    .prepare(
      "select \"table\" || ' → ' || parent || ': ' || count(*) from pragma_foreign_key_check group by \"table\", parent",
    )
    .pluck();
  return orphans.all() as string[];
}

/** How far the database is from this version of the code: migrations it lacks, and migrations the code does not know. */
export function compareMigrations(sqlite: SQLite.Database, folder = "db/migrations") {
  const journal = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8"));
  const known = journal.entries as { when: number; tag: string }[];
  const named = sqlite.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  const applied = named
    ? (sqlite.prepare("select created_at from __drizzle_migrations").pluck().all() as number[])
    : [];
  return {
    pending: known.filter(({ when }) => !applied.includes(when)).map(({ tag }) => tag),
    unknown: applied.filter((when) => !known.some((entry) => entry.when === when)).length,
  };
}

/** How many rows each table has. */
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
