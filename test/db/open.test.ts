import { once } from "node:events";
import { statSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { count } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { databaseFile, env } from "../../app/base/env.server.ts";
import {
  closeDatabase,
  db,
  openDatabase,
  sqlite,
  writeRelaxed,
  writeTransaction,
} from "../../db/database.server.ts";
import { otherOwnerOf } from "../../db/database-mark.server.ts";
import { requestCounts } from "../../db/schema/people.ts";
import { waitForWriteLock } from "../../db/write-lock.server.ts";
import { withDatabase } from "../app.ts";

withDatabase();
const rateLimitRow = (key: string) => ({ key, windowStart: new Date(0), count: 1 });
const rateLimitRows = () => db.select({ rows: count() }).from(requestCounts).get()!.rows;

describe("the database", () => {
  it("is opened with the settings that survive a power cut and wait for the write lock", () => {
    const expected = {
      journal_mode: "wal",
      synchronous: 2,
      foreign_keys: 1,
      busy_timeout: 5000,
      secure_delete: 1,
    };
    openDatabase(databaseFile());
    const actual = Object.keys(expected).map((name) => [name, sqlite.pragma(name, { simple: true })]);
    expect(Object.fromEntries(actual)).toEqual(expected);
  });

  it("runs on a SQLite without the write-ahead log's corruption bug", () => {
    const [major, minor, patch] = String(sqlite.prepare("select sqlite_version()").pluck().get())
      .split(".")
      .map(Number);
    expect(major! * 1_000_000 + minor! * 1000 + patch!).toBeGreaterThanOrEqual(3_051_003);
  });

  it("takes the write lock before it reads", () => {
    const other = new SQLite(databaseFile(), { timeout: 0 });
    writeTransaction(() => expect(() => other.prepare("begin immediate").run()).toThrow(/locked/));
    expect(() => other.prepare("begin immediate").run()).not.toThrow();
    other.close();
  });

  it("rolls back an act that throws", () => {
    const act = () =>
      writeTransaction((tx) => {
        tx.insert(requestCounts).values(rateLimitRow("halvt")).run();
        throw new Error("midway");
      });
    expect(act).toThrow("midway");
    expect(rateLimitRows()).toBe(0);
  });

  it("refuses an act that returns a promise, since it would hold the lock while waiting", () => {
    expect(() =>
      writeTransaction((tx) => {
        tx.insert(requestCounts).values(rateLimitRow("venter")).run();
        return Promise.resolve();
      }),
    ).toThrow(/promise/i);
    expect(rateLimitRows()).toBe(0);
  });

  it("is created in a folder that only its owner can read", () => {
    const folder = join(env.DATA_DIR, "ny");
    closeDatabase();
    openDatabase(join(folder, "ddh.sqlite"));
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it("keeps the mark of a demo in every copy", async () => {
    const copies = [join(env.DATA_DIR, "copied.sqlite"), join(env.DATA_DIR, "vacuumed.sqlite")];
    await sqlite.backup(copies[0]!);
    sqlite.prepare("vacuum into ?").run(copies[1]);
    for (const copy of copies) {
      closeDatabase();
      openDatabase(copy);
      expect(otherOwnerOf(sqlite, "production")).toBe("demo");
    }
  });

  it("keeps what was looked at while another process writes, and writes it afterwards", async () => {
    closeDatabase();
    openDatabase(databaseFile(), 0);
    const other = new SQLite(databaseFile(), { timeout: 0 });
    other.exec("begin immediate");
    for (const key of ["first", "second"])
      writeRelaxed((tx) => tx.insert(requestCounts).values(rateLimitRow(key)).run());
    expect(rateLimitRows()).toBe(0);
    expect(await waitForWriteLock(0)).toBe(false);
    const waiting = waitForWriteLock();
    other.exec("rollback");
    expect(await waiting).toBe(true);
    await expect.poll(rateLimitRows).toBe(2);

    other.exec("begin immediate");
    const warned = once(process, "warning");
    writeRelaxed(() => {
      throw new Error("cannot be written");
    });
    writeRelaxed((tx) => tx.insert(requestCounts).values(rateLimitRow("third")).run());
    other.exec("rollback");
    expect(String(await warned)).toContain("cannot be written");
    await expect.poll(rateLimitRows).toBe(3);

    other.exec("begin immediate");
    writeRelaxed((tx) => tx.insert(requestCounts).values(rateLimitRow("at closing")).run());
    other.exec("rollback");
    closeDatabase();
    openDatabase(databaseFile());
    expect(rateLimitRows()).toBe(4);
    other.close();
  });
});
