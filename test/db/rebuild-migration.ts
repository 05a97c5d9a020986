/** Migrations that rebuild tables, as drizzle writes them when a CHECK or a column changes, and digests to show that they keep every row. */
import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { migrateDatabase } from "../../db/database.server.ts";
import { tablesOf } from "./random-rows.ts";

/** Tables that others refer to. Rebuilding one can delete the rows of its children. */
export function parentsOf(sqlite: Database): string[] {
  const referenced = tablesOf(sqlite).flatMap(({ parents }) =>
    [...parents.values()].map(({ table }) => table),
  );
  return [...new Set(referenced)].sort();
}

/** Copies db/migrations to a folder and adds one more that rebuilds these tables of the open database. */
export function addRebuild(sqlite: Database, folder: string, tables: string[]): void {
  cpSync("db/migrations", folder, { recursive: true });
  const journalFile = join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(journalFile, "utf8"));
  const last = journal.entries.at(-1);
  const newest = sqlite.prepare("select max(created_at) from __drizzle_migrations").pluck().get() as number;
  journal.entries.push({ ...last, idx: last.idx + 1, when: newest + 1, tag: "9999_rebuild" });
  writeFileSync(journalFile, JSON.stringify(journal));
  const statements = tables.flatMap((table) => rebuildOf(sqlite, table));
  writeFileSync(join(folder, "9999_rebuild.sql"), statements.join("\n--> statement-breakpoint\n"));
}

/** Brings the open database as far as it was after the first `count` migrations, by a copy of them in a folder. */
export function migrateAsFarAs(folder: string, count: number): void {
  cpSync("db/migrations", folder, { recursive: true });
  const file = join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  migrateDatabase(folder);
}

function rebuildOf(sqlite: Database, table: string): string[] {
  const objects = sqlite
    .prepare("select type, sql from sqlite_master where tbl_name = ? and sql is not null")
    .all(table) as { type: string; sql: string }[];
  const sqlOf = (type: string) => objects.filter((object) => object.type === type).map(({ sql }) => sql);
  return [
    "PRAGMA foreign_keys=OFF;",
    sqlOf("table")[0]!.replace(/CREATE TABLE ["`]?\w+["`]?/, `CREATE TABLE \`__new_${table}\``),
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    "PRAGMA foreign_keys=ON;",
    ...sqlOf("index"),
    ...sqlOf("trigger"),
  ];
}

/** The number of rows of each table, and a digest of their content. */
export function tableDigests(sqlite: Database): Record<string, { rows: number; digest: string }> {
  const entries = tablesOf(sqlite).map(({ name, columns }) => {
    const order = columns.map((_, index) => index + 1).join(", ");
    const rows = sqlite.prepare(`select * from ${name} order by ${order}`).raw().all();
    return [
      name,
      { rows: rows.length, digest: createHash("sha256").update(JSON.stringify(rows)).digest("hex") },
    ];
  });
  return Object.fromEntries(entries);
}
