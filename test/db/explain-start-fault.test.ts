/** What an operator reads when the site's files cannot be opened. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StartRefused } from "../../app/base/start-refused.ts";
import { openDatabaseOf } from "../../db/database-mark.server.ts";
import { closeDatabase, sqlite } from "../../db/database.server.ts";
import { explainingStartFaults } from "../../db/explain-start-fault.server.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-"));
  file = join(folder, "ddh.sqlite");
});
afterEach(() => {
  if (sqlite?.open) closeDatabase();
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const start = (act = () => openDatabaseOf("test", file)) => {
  try {
    explainingStartFaults(file, act);
  } catch (error) {
    return error as Error;
  }
  return null;
};
const fault = (code: string, more = {}) => Object.assign(new Error(`${code}: so it was`), { code, ...more });

describe("a start that its files prevent", () => {
  it("names the file and the next step, and what the system said", () => {
    writeFileSync(file, "Jeg er ikke en database.\n".repeat(50));
    const error = start();
    expect(error).toBeInstanceOf(StartRefused);
    expect(error!.message).toMatch(
      new RegExp(`^${file} is damaged, or is no database\\. .*put back a backup`),
    );
    expect(error!.message).toContain("(file is not a database)");
  });

  it("says so of a path that is a folder", () => {
    mkdirSync(join(file, "x"), { recursive: true });
    expect(start()!.message).toContain(`${file} cannot be opened or read`);
  });

  it.each([
    ["SQLITE_FULL", "the disk is full. Make room"],
    ["ENOSPC", "the disk is full. Make room"],
    ["SQLITE_READONLY_DIRECTORY", "its disk is mounted read-only"],
    ["EROFS", "its disk is mounted read-only"],
    ["SQLITE_CORRUPT", "is damaged"],
    ["SQLITE_IOERR_SHMSIZE", "is there room"],
    ["EACCES", "shows whose it is"],
  ])("says so of %s", (code, sentence) => {
    const error = start(() => {
      throw fault(code);
    });
    expect(error!.message).toContain(sentence);
    expect(error!.message).toContain(file);
  });

  it("names the file that the system named", () => {
    const error = start(() => {
      throw fault("EROFS", { path: "/srv/keys" });
    });
    expect(error!.message).toMatch(/^\/srv\/keys /);
  });

  it("is thrown as it is when it is about something else", () => {
    const other = new TypeError("x is not a function");
    expect(
      start(() => {
        throw other;
      }),
    ).toBe(other);
  });

  it("is none when the files can be opened", () => {
    new SQLite(file).close();
    expect(start()).toBeNull();
  });
});
