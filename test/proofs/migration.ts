/** A migration that rebuilds tables with children keeps every row of a filled database. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { fillAllTables } from "../db/random-rows.ts";
import { addRebuild, parentsOf, tableDigests } from "../db/rebuild-migration.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const broken: Broken[] = [
  {
    name: "foreign keys stay on while tables are rebuilt",
    file: "db/database.server.ts",
    target: 'sqlite.pragma("foreign_keys = OFF");',
    replacement: "",
    spoils: "lost",
    inTests: true,
  },
];

export const bounds: Bounds = { rows: some, lost: none, changed: none, failed: none };

/** Each round fills a new database, rebuilds `people` alone, then every table that has children. */
export async function prove(rounds: number): Promise<Figures> {
  const total = { tables: 0, rebuilt: 0, rows: 0, lost: 0, changed: 0, failed: 0 };
  for (let round = 1; round <= rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), "ddh-migration-"));
    openDatabase(join(folder, "ddh.sqlite"));
    migrateDatabase();
    fillAllTables(sqlite, 60, round);
    const before = tableDigests(sqlite);
    const parents = parentsOf(sqlite);
    total.failed += Number(!rebuild(join(folder, "first"), ["people"]));
    total.failed += Number(!rebuild(join(folder, "second"), parents));
    const after = tableDigests(sqlite);
    for (const [table, { rows, digest }] of Object.entries(before)) {
      total.rows += rows;
      total.lost += rows - (after[table]?.rows ?? 0);
      total.changed += Number(digest !== after[table]?.digest);
    }
    total.tables = Object.keys(before).length;
    total.rebuilt = parents.length;
    closeDatabase();
    rmSync(folder, { recursive: true });
  }
  return { rounds, ...total };
}

function rebuild(folder: string, tables: string[]): boolean {
  try {
    const before = migrationsApplied();
    addRebuild(sqlite, folder, tables);
    migrateDatabase(folder);
    return migrationsApplied() === before + 1;
  } catch (error) {
    console.error(`(${(error as Error).message})`);
    return false;
  }
}

const migrationsApplied = () =>
  sqlite.prepare("select count(*) from __drizzle_migrations").pluck().get() as number;
