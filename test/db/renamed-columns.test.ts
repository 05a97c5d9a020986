/** Migration 0025 gives tables and columns the names that the code uses, and keeps what they hold. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { fillAllTables } from "./random-rows.ts";
import { migrateAsFarAs, tableDigests } from "./rebuild-migration.ts";

it("renames tables and columns, and keeps every row of a filled database", () => {
  const folder = mkdtempSync(join(tmpdir(), "ddh-renames-"));
  openDatabase(join(folder, "ddh.sqlite"));
  try {
    migrateAsFarAs(join(folder, "before"), 25);
    fillAllTables(sqlite, 20);
    const { doubles, diploma_look, feed_tokens, nudges, ...others } = tableDigests(sqlite);
    expect([doubles!.rows, feed_tokens!.rows, nudges!.rows, others.letters!.rows]).toEqual([20, 20, 20, 20]);
    migrateAsFarAs(join(folder, "after"), 26);
    expect(tableDigests(sqlite)).toEqual({
      ...others,
      merged_persons: doubles,
      diploma_design: diploma_look,
      feed_keys: feed_tokens,
      team_reminders: nudges,
    });
    expect(sqlite.pragma("foreign_key_check")).toEqual([]);
  } finally {
    closeDatabase();
    rmSync(folder, { recursive: true });
  }
});
