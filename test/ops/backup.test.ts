import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseFile } from "../../app/base/env.server.ts";
import { tryRestore } from "../../app/ops/backups/try-restore.server.ts";
import { run } from "../../app/ops/commands/backup.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { copyDatabase } from "../../db/copy.server.ts";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { fillAllTables } from "../db/random-rows.ts";
import { during, linksOf, openSampleRound, statesOf } from "../surveys/sample-round.ts";
import { addRebuild } from "../db/rebuild-migration.ts";

withDatabase();
let folder: string;
let copy: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-copies-"));
  copy = join(folder, "copy.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));
const rowsOf = (table: string, { rows }: ReturnType<typeof tryRestore>) =>
  rows.find((row) => row.table === table)?.rows;

describe("a backup", () => {
  it("contains every row of every table, including rows that are only in the write-ahead log", () => {
    fillAllTables(sqlite, 5);
    copyDatabase(databaseFile(), copy);
    const tables = sqlite.prepare(
      "select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite_%'",
    );
    const expected = tables
      .pluck()
      .all()
      .map((table) => [table, sqlite.prepare(`select count(*) from ${table}`).pluck().get()]);
    const restored = tryRestore(copy, folder);
    expect(Object.fromEntries(restored.rows.map(({ table, rows }) => [table, rows]))).toEqual(
      Object.fromEntries(expected),
    );
    expect(restored).toMatchObject({ damage: [], pending: [], unknown: 0 });
  });

  it("can be made during a write, and contains what was committed", () => {
    addCast();
    sqlite.prepare("begin immediate").run();
    sqlite.prepare("delete from roles").run();
    copyDatabase(databaseFile(), copy);
    sqlite.prepare("rollback").run();
    expect(rowsOf("people", tryRestore(copy, folder))).toBe(8);
    expect(rowsOf("roles", tryRestore(copy, folder))).toBe(10);
  });

  it("is readable by its owner only, and leaves no temporary files", () => {
    copyDatabase(databaseFile(), copy);
    expect(statSync(copy).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(["copy.sqlite"]);
  });

  it("keeps the existing copy when a new one cannot be made", () => {
    copyDatabase(databaseFile(), copy);
    const broken = join(folder, "broken.sqlite");
    writeFileSync(broken, "no database at all, though long enough to be looked at".repeat(100));
    expect(() => copyDatabase(broken, copy)).toThrow();
    expect(tryRestore(copy, folder).damage).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["broken.sqlite", "copy.sqlite"]);
  });

  it("refuses a database with a foreign key that refers to no row", () => {
    addCast();
    sqlite.pragma("foreign_keys = OFF");
    sqlite.prepare("update roles set person_id = 4711 where rowid = 1").run();
    expect(() => copyDatabase(databaseFile(), copy)).toThrow(/roles/);
    expect(existsSync(copy)).toBe(false);
  });
});

describe("restore-check", () => {
  it("does not change the copy", () => {
    copyDatabase(databaseFile(), copy);
    const before = statSync(copy);
    tryRestore(copy, folder);
    const after = statSync(copy);
    expect([after.mtimeMs, after.size]).toEqual([before.mtimeMs, before.size]);
    expect(readdirSync(folder)).toEqual(["copy.sqlite"]);
  });

  it("reports damage", () => {
    fillAllTables(sqlite, 40);
    copyDatabase(databaseFile(), copy);
    const wounded = new SQLite(copy);
    wounded.unsafeMode();
    wounded.pragma("writable_schema = ON");
    wounded.prepare("delete from sqlite_master where name = 'enrolments_by_person'").run();
    wounded.close();
    expect(tryRestore(copy, folder).damage).not.toEqual([]);
  });

  it("refuses a file that is not a database", () => {
    writeFileSync(copy, "hej".repeat(1000));
    expect(() => tryRestore(copy, folder)).toThrow(/not a database/);
  });

  it("reports a copy that is newer than the site", () => {
    const migrations = join(folder, "migrations");
    addRebuild(sqlite, migrations, ["people"]);
    sqlite.prepare("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)").run();
    copyDatabase(databaseFile(), copy);
    expect(tryRestore(copy, folder)).toMatchObject({ unknown: 1 });
    openDatabase(databaseFile());
  });

  it("migrates an empty copy from before the first migration", () => {
    new SQLite(copy).exec("create table oldest (id integer) strict").close();
    const { pending, rows } = tryRestore(copy, folder);
    expect(pending.length).toBeGreaterThan(0);
    expect(rows.map(({ table }) => table)).toContain("people");
  });
});

it("shows in no two copies of an open round which sealed fields were changed between them", async () => {
  addCast();
  const roundId = openSampleRound();
  const fields = async () => {
    // The command is a process of its own.
    closeDatabase();
    expect(await run([copy, "--replace"])).toBe(0);
    openDatabase(databaseFile());
    const file = new SQLite(copy, { readonly: true });
    const sealed = file.prepare("select sealed from invitations order by id").pluck().all() as Buffer[];
    file.close();
    return sealed;
  };
  const before = await fields();
  sendAnswer(linksOf(roundId)[0]!.token, { wellbeing: "high" }, during);
  for (const [n, field] of (await fields()).entries()) expect(field.equals(before[n]!)).toBe(false);
  expect(statesOf(roundId).map(({ sent }) => sent)).toEqual([true, false, false, false]);
});
