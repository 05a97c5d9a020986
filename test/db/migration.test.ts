import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateDatabase, sqlite } from "../../db/database.server.ts";
import { withDatabase } from "../app.ts";
import { fillAllTables, tablesOf } from "./random-rows.ts";
import { addRebuild, tableDigests, parentsOf } from "./rebuild-migration.ts";

describe("a migration of a filled database", () => {
  withDatabase();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ddh-migrations-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("keeps every row of every table when people and lessons are rebuilt", () => {
    fillAllTables(sqlite, 6);
    const before = tableDigests(sqlite);
    expect(Object.values(before).every(({ rows }) => rows > 0)).toBe(true);
    addRebuild(sqlite, folder, ["people", "lessons"]);
    migrateDatabase(folder);
    expect(sqlite.prepare("select count(*) from __drizzle_migrations").pluck().get()).toBeGreaterThan(1);
    expect(tableDigests(sqlite)).toEqual(before);
  });

  it("keeps every row when every table that has children is rebuilt at once", () => {
    fillAllTables(sqlite, 6);
    const before = tableDigests(sqlite);
    const parents = parentsOf(sqlite);
    expect(parents).toEqual(expect.arrayContaining(["people", "lessons", "municipalities", "course_days"]));
    addRebuild(sqlite, folder, parents);
    migrateDatabase(folder);
    expect(tableDigests(sqlite)).toEqual(before);
  });

  it("keeps foreign keys, STRICT and the other constraints", () => {
    fillAllTables(sqlite, 2);
    addRebuild(sqlite, folder, ["people"]);
    migrateDatabase(folder);
    expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(sqlite.pragma("foreign_key_check")).toEqual([]);
    expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
    const loose = sqlite
      .prepare("select name from pragma_table_list where strict = 0 and type = 'table'")
      .pluck();
    expect(loose.all().filter((name) => !String(name).match(/^(sqlite_|__drizzle)/))).toEqual([]);
  });

  it("throws when a foreign key refers to no row", () => {
    fillAllTables(sqlite, 2);
    sqlite.pragma("foreign_keys = OFF");
    sqlite.prepare("update roles set person_id = 999999 where rowid = 1").run();
    addRebuild(sqlite, folder, ["people"]);
    expect(() => migrateDatabase(folder)).toThrow(/orphans/);
  });

  it("fills every table (the test data itself)", () => {
    fillAllTables(sqlite, 3);
    for (const { name } of tablesOf(sqlite))
      expect(sqlite.prepare(`select count(*) from ${name}`).pluck().get(), name).toBeGreaterThan(0);
  });
});
