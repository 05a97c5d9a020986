/** Migration 0021 gives the table of counted requests a plain name, and keeps what it holds. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { fillAllTables } from "./random-rows.ts";
import { migrateAsFarAs, tableDigests } from "./rebuild-migration.ts";

it("renames the table of counted requests, and keeps every row of a filled database", () => {
  const folder = mkdtempSync(join(tmpdir(), "ddh-counts-"));
  openDatabase(join(folder, "ddh.sqlite"));
  try {
    migrateAsFarAs(join(folder, "before"), 21);
    fillAllTables(sqlite, 20);
    const { knocks, ...others } = tableDigests(sqlite);
    expect(knocks!.rows).toBe(20);
    migrateAsFarAs(join(folder, "after"), 22);
    expect(tableDigests(sqlite)).toEqual({ ...others, request_counts: knocks });
  } finally {
    closeDatabase();
    rmSync(folder, { recursive: true });
  }
});
