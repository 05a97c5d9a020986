/** Backups put in place again: the database with its films and packages, by the operator's commands. */
import { spawn } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { listSets } from "../../app/ops/backups/backup-set.server.ts";
import { makeSet } from "../../app/ops/backups/make-set.server.ts";
import { restore } from "../../app/ops/backups/restore.server.ts";
import { checkSource } from "../../app/ops/backups/restore-source.server.ts";
import { run as runBackup } from "../../app/ops/commands/backup.ts";
import { run as runRestore } from "../../app/ops/commands/restore.ts";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { finishForgetting } from "../../app/people/leaving/forgotten.server.ts";
import { forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { isMarkedCopy } from "../../db/copy-mark.server.ts";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { openDatabaseOf } from "../../db/database-mark.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { clearEarlier } from "../../db/earlier.server.ts";
import { upgradeDatabase } from "../../db/upgrade.server.ts";
import { withDatabase } from "../app.ts";
import { tablesOf } from "../db/random-rows.ts";
import { addRebuild } from "../db/rebuild-migration.ts";

withDatabase();
let folder: string;
let printed: string[];
let people: ReturnType<typeof addCast>;
const now = new Date("2026-11-23T03:15:00Z");
const film = `films/u-${"1".repeat(32)}.mp4`;
const pack = `packages/${"2".repeat(32)}`;

/** Writes a file of DATA_DIR. */
function write(path: string, content: string): void {
  mkdirSync(join(env.DATA_DIR, path, ".."), { recursive: true });
  writeFileSync(join(env.DATA_DIR, path), content);
}
const read = (path: string) => readFileSync(join(env.DATA_DIR, path), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-sets-"));
  printed = [];
  for (const name of ["log", "error"] as const)
    vi.spyOn(console, name).mockImplementation((text) => void printed.push(String(text)));
  people = addCast();
  sqlite.pragma("application_id = 0x64656d6f");
  write(film, "a film");
  write(`${pack}/index.html`, "a package");
  write(`${pack}/pictures/one.png`, "a picture");
  closeDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  if (!sqlite.open) openDatabase(join(env.DATA_DIR, "last.sqlite"));
});

/** What the database answers, opened as the site does and closed again. */
function ask(select: string): unknown {
  openDatabaseOf(env.MODE, databaseFile());
  try {
    return sqlite.prepare(select).pluck().get();
  } finally {
    closeDatabase();
  }
}
const countPeople = () => ask("select count(*) from people");
const change = (statement: string) => {
  openDatabaseOf(env.MODE, databaseFile());
  sqlite.prepare(statement).run();
  closeDatabase();
};

describe("a set", () => {
  it("is put in place with films and packages, and what it replaces is kept for two weeks", async () => {
    makeSet(folder, now);
    change("delete from roles");
    rmSync(join(env.DATA_DIR, film));
    write(`${pack}/index.html`, "damaged");
    write("films/u-later.mp4", "uploaded since");
    const outcome = await restore(folder, now);
    expect(outcome).toMatchObject({ restored: { forgotten: 0, roundsWithoutKey: 0 } });
    expect(ask("select count(*) from roles")).toBe(10);
    expect([read(film), read(`${pack}/index.html`), read(`${pack}/pictures/one.png`)]).toEqual([
      "a film",
      "a package",
      "a picture",
    ]);
    expect(existsSync(join(env.DATA_DIR, "films/u-later.mp4"))).toBe(true);
    const { earlier } = (outcome as { restored: { earlier: string } }).restored;
    const replaced = new SQLite(join(earlier, "ddh.sqlite"), { readonly: true });
    expect(replaced.prepare("select count(*) from roles").pluck().get()).toBe(0);
    replaced.close();
    expect(readFileSync(join(earlier, pack, "index.html"), "utf8")).toBe("damaged");
    clearEarlier(env.DATA_DIR, new Date("2026-12-06T03:15:00Z"));
    expect(existsSync(earlier)).toBe(true);
    clearEarlier(env.DATA_DIR, new Date("2026-12-08T03:15:00Z"));
    expect(existsSync(earlier)).toBe(false);
  });

  it("is put in place on another machine, whose folders are empty", async () => {
    makeSet(folder, now);
    env.DATA_DIR = join(env.DATA_DIR, "..", "other");
    expect(await runRestore([folder])).toBe(0);
    expect(printed.join("\n")).toMatch(/^people +8$/m);
    expect(printed.join("\n")).toMatch(
      /lagt på plads på 1 s: \d+ rækker i \d+ tabeller, 1 fil til film og billeder, 1 pakke\. Den er fra 23\. november 2026 kl\. 04\.15\./,
    );
    expect([countPeople(), read(film)]).toEqual([8, "a film"]);
  });

  it("copies films and packages once for all sets", () => {
    makeSet(folder, now);
    const old = new Date("2026-01-01T00:00:00Z");
    utimesSync(join(folder, film), old, old);
    write(`films/u-${"3".repeat(32)}.vtt`, "captions");
    makeSet(folder, new Date(now.getTime() + 60_000));
    expect(listSets(folder).map(({ name, set }) => [name, set.content.length])).toEqual([
      ["2026-11-23-041600", 3],
      ["2026-11-23-041500", 2],
    ]);
    expect(readdirSync(folder).sort()).toEqual([
      "2026-11-23-041500",
      "2026-11-23-041600",
      "content-hashes.json",
      "films",
      "packages",
    ]);
    expect(readFileSync(join(folder, film), "utf8")).toBe("a film");
  });

  it("takes along each round as it was at its closing", () => {
    const closing = "backups/round-7-closed.sqlite";
    write(closing, "");
    const round = new SQLite(join(env.DATA_DIR, closing));
    round.exec("create table responses (answers text); insert into responses values ('a')");
    round.close();
    makeSet(folder, now);
    const copy = new SQLite(join(folder, closing), { readonly: true });
    expect(copy.prepare("select answers from responses").pluck().all()).toEqual(["a"]);
    copy.close();
  });

  it("is refused and changes nothing when the disk has no room for it", () => {
    expect(makeSet(folder, now, 1000)).toMatchObject({ refused: "no-room", freeBytes: 1000 });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["a film is missing", () => rmSync(join(folder, film)), /1 film eller pakke mangler i kopien/],
    [
      "a package is not whole",
      () => rmSync(join(folder, pack, "index.html")),
      /1 film eller pakke mangler i kopien/,
    ],
    [
      "the database was changed",
      () => appendFileSync(join(folder, "2026-11-23-041500", "ddh.sqlite"), "more"),
      /ikke den, der blev skrevet/,
    ],
  ])("is refused, and nothing replaced, when %s", async (_, spoil, fault) => {
    makeSet(folder, now);
    change("delete from roles");
    rmSync(join(env.DATA_DIR, film));
    spoil();
    expect(checkSource(folder, env.DATA_DIR).faults.join("\n")).toMatch(fault);
    expect(await runRestore([folder])).toBe(1);
    expect(printed.join("\n")).toMatch(fault);
    expect([ask("select count(*) from roles"), existsSync(join(env.DATA_DIR, film))]).toEqual([0, false]);
  });

  it("brings nobody back who was forgotten since, also on another machine", async () => {
    makeSet(folder, now);
    openDatabaseOf(env.MODE, databaseFile());
    registerEventHandlers(eventHandlers);
    forgetPerson(people.astrid, now, "site");
    finishForgetting(1);
    closeDatabase();
    const first = listSets(folder)[0]!.name;
    makeSet(folder, new Date(now.getTime() + 60_000));
    const name = `select name from people where id = ${people.astrid}`;
    expect(await restore(join(folder, first), now)).toMatchObject({ restored: { forgotten: 1 } });
    expect(ask(name)).not.toContain("Astrid");
    env.DATA_DIR = join(env.DATA_DIR, "..", "other");
    expect(await restore(join(folder, first), now)).toMatchObject({ restored: { forgotten: 1 } });
    expect(ask(name)).not.toContain("Astrid");
  });
});

describe("a copy of the database alone", () => {
  const copy = () => join(folder, "copy.sqlite");

  it("that is put by hand where a killed site left its log is refused before it is opened, and restore puts it there", async () => {
    expect(await runBackup([copy()])).toBe(0);
    await leaveLog("insert into counts_of_test values (1)");
    copyFileSync(copy(), databaseFile());
    const before = readFileSync(databaseFile());
    expect(() => openDatabaseOf(env.MODE, databaseFile())).toThrow("put beside the log of another database");
    expect(readFileSync(databaseFile()).equals(before)).toBe(true);
    expect(await runRestore([copy()])).toBe(0);
    expect(countPeople()).toBe(8);
    expect(isMarkedCopy(databaseFile())).toBe(false);
  });

  it("that is put by hand in an empty place is opened, and is no copy any more, also if the site is killed at once", async () => {
    await runBackup([copy()]);
    rmSync(databaseFile());
    copyFileSync(copy(), databaseFile());
    expect(isMarkedCopy(databaseFile())).toBe(true);
    expect(countPeople()).toBe(8);
    await leaveLog("delete from roles");
    expect(ask("select count(*) from roles")).toBe(0);
  });

  it("is refused while the site runs", async () => {
    await runBackup([copy()]);
    const site = await openInOtherProcess("select 1");
    expect(await runRestore([copy()])).toBe(2);
    expect(printed.join("\n")).toContain("Stop sitet, og prøv igen. Intet er ændret.");
    site.kill("SIGKILL");
    await once(site, "exit");
    expect(await runRestore([copy()])).toBe(0);
  });

  it("replaces a database that is damaged", async () => {
    await runBackup([copy()]);
    writeFileSync(databaseFile(), "no database at all, though long enough to be looked at".repeat(100));
    expect(await runRestore([copy()])).toBe(0);
    expect(countPeople()).toBe(8);
  });
});

/** A process that opens the database, runs the statement and goes on living, as the site does. */
async function openInOtherProcess(statement: string) {
  const script = `
    import SQLite from "better-sqlite3";
    const database = new SQLite(process.argv[1]);
    database.pragma("journal_mode = WAL");
    database.exec("create table if not exists counts_of_test (id integer) strict");
    database.exec(process.argv[2]);
    console.log("open");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script, databaseFile(), statement], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

/** Leaves the database as a killed site does: what it wrote last is in the log alone. */
async function leaveLog(statement: string): Promise<void> {
  const child = await openInOtherProcess(statement);
  child.kill("SIGKILL");
  await once(child, "exit");
}

describe("an upgrade", () => {
  /** A folder of migrations with one more, which rebuilds the table of people. */
  const withMigration = (): string => {
    const migrations = join(folder, "migrations");
    openDatabaseOf(env.MODE, databaseFile());
    addRebuild(sqlite, migrations, ["people"]);
    return migrations;
  };
  const backups = () => readdirSync(env.DATA_DIR).filter((name) => name === "earlier");

  it("makes a backup before it changes a database with people", () => {
    const migrations = withMigration();
    const copy = upgradeDatabase(now, { migrations });
    expect(copy).toBe(join(env.DATA_DIR, "earlier/2026-11-23T03.15.00.000Z-upgrade/ddh.sqlite"));
    closeDatabase();
    expect(checkSource(copy!, env.DATA_DIR)).toMatchObject({ faults: [], result: { unknown: 0 } });
    openDatabase(databaseFile());
    expect(upgradeDatabase(now, { migrations })).toBeNull();
  });

  it("is refused with a sentence, and changes nothing, when the disk has no room for that", () => {
    const migrations = withMigration();
    const before = sqlite.prepare("select count(*) from __drizzle_migrations").pluck().get();
    expect(() => upgradeDatabase(now, { migrations, freeBytes: 1024 * 1024 })).toThrow(
      /A backup is made first.+takes \d+ MB; the disk of .+ has 1 MB free\. Nothing was changed\./,
    );
    expect(sqlite.prepare("select count(*) from __drizzle_migrations").pluck().get()).toBe(before);
    expect(backups()).toEqual([]);
  });

  it("makes none where nobody is in the database yet", () => {
    const migrations = withMigration();
    sqlite.pragma("foreign_keys = OFF");
    for (const { name } of tablesOf(sqlite)) sqlite.exec(`delete from "${name}"`);
    expect(upgradeDatabase(now, { migrations })).toBeNull();
    expect(backups()).toEqual([]);
  });
});
