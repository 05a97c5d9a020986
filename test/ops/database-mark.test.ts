/** Which mode opens which database: the site itself, and every command of the operator's. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { closeDatabase, sqlite } from "../../db/database.server.ts";
import { openDatabaseOf } from "../../db/database-mark.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { productFiles, readSource } from "../house/sources.ts";
import { withDatabase } from "../app.ts";
import { holdElsewhere, killed } from "../db/server-lock/hold-elsewhere.ts";

withDatabase();
const { MODE } = env;
const file = () => join(env.DATA_DIR, "own.sqlite");
const others = ["demo", "development", "test"] as const;

/** Makes a database of this mode, with or without people; without a mark, as those of earlier versions. */
function makeDatabase(mode: string, { people = false, marked = true } = {}, path = file()): void {
  if (sqlite.open) closeDatabase();
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(process.env.DDH_MIGRATED!, path);
  removeMark(path);
  openDatabaseOf(mode, path);
  if (people) addCast();
  closeDatabase();
  if (!marked) removeMark(path);
}

function removeMark(path: string): void {
  const database = new SQLite(path);
  database.pragma("application_id = 0");
  database.close();
}

beforeEach(() => {
  for (const name of ["log", "error"] as const) vi.spyOn(console, name).mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  env.MODE = MODE;
  if (!sqlite.open) openDatabaseOf(MODE, join(env.DATA_DIR, "last.sqlite"));
});

const open = (mode: string) => () => {
  openDatabaseOf(mode, file());
  closeDatabase();
};

describe("a database", () => {
  it.each([
    ["production's, empty", "production", {}],
    ["production's, with people", "production", { people: true }],
    ["one with people and no mark", "production", { people: true, marked: false }],
  ])("of production is refused by every other mode, before anything is written: %s", (_, mode, options) => {
    makeDatabase(mode, options);
    const before = readFileSync(file());
    for (const other of others) expect(open(other)).toThrow(`MODE=${other} does not open it`);
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(open("production")).not.toThrow();
    expect(open("demo")).toThrow("This is production's database");
  });

  it.each(others)("of MODE=%s is refused in production, and opened by the others", (mode) => {
    makeDatabase(mode, { people: true });
    expect(open("production")).toThrow("demo's database");
    for (const other of others) expect(open(other)).not.toThrow();
  });

  it("that is empty and has no mark becomes that of the first mode that opens it", () => {
    makeDatabase("production", { marked: false });
    expect(open("demo")).not.toThrow();
    expect(open("production")).toThrow("demo's database");
  });
});

/** Runs a statement on the list of migrations that a database has had. */
function changeMigrations(path: string, statement: string): void {
  const database = new SQLite(path);
  database.exec(statement);
  database.close();
}

it.each(["production", "demo"])(
  "a newer version's database is not opened, and stays as it is: %s",
  async (mode) => {
    makeDatabase(mode, { people: true });
    changeMigrations(file(), "insert into __drizzle_migrations (hash, created_at) values ('x', 9e12)");
    const before = readFileSync(file());
    expect(open(mode)).toThrow("is of a newer version of the site: it has 1 migrations");
    expect(readFileSync(file()).equals(before)).toBe(true);
  },
);

describe("production's data", () => {
  it.each(["missing", "empty"])(
    "that are not there make no new site, as on a disk that is not mounted: %s",
    (how) => {
      if (how === "empty") writeFileSync(file(), "");
      const before = readdirSync(env.DATA_DIR);
      expect(open("production")).toThrow(`There is no site in ${env.DATA_DIR}: own.sqlite is missing.`);
      expect(readdirSync(env.DATA_DIR)).toEqual(before);
      for (const other of others) expect(open(other)).not.toThrow();
    },
  );

  it("are made by a command, once", async () => {
    for (const name of ["data", "keys"]) mkdirSync(join(env.DATA_DIR, "new", name), { recursive: true });
    Object.assign(env, {
      MODE: "production",
      KEY_DIR: join(env.DATA_DIR, "new/keys"),
      DATA_DIR: join(env.DATA_DIR, "new/data"),
    });
    const { run } = await import("../../app/ops/commands/create-site.ts");
    expect(run([])).toBe(0);
    expect(run([])).toBe(1);
    rmSync(databaseFile());
    mkdirSync(join(env.DATA_DIR, "films"));
    expect(run([])).toBe(1);
    expect(existsSync(databaseFile())).toBe(false);
  });

  it("are made by migrate on a machine that has had none, and not where keys tell of one", async () => {
    const folder = join(env.DATA_DIR, "other");
    Object.assign(env, { MODE: "production", KEY_DIR: join(folder, "keys"), DATA_DIR: join(folder, "data") });
    const { run } = await import("../../app/ops/commands/migrate.ts");
    mkdirSync(env.KEY_DIR, { recursive: true });
    writeFileSync(join(env.KEY_DIR, "round-1.key"), "");
    await expect(run([])).rejects.toThrow("There is no site");
    expect(existsSync(databaseFile())).toBe(false);
    rmSync(join(env.KEY_DIR, "round-1.key"));
    expect(await run([])).toBe(0);
    expect(existsSync(databaseFile())).toBe(true);
  });
});

/** Arguments with which each command that opens the database would come as far as opening it. */
const words: Record<string, () => string[]> = {
  "import-municipalities": () => ["db/demo/municipalities.csv"],
  "import-people": () => ["db/demo/municipalities.csv"],
  "import-history": () => ["db/demo/municipalities.csv"],
  "import-round": () => ["surveys/baseline-2024.json"],
  "import-answers": () => ["db/demo/municipalities.csv", join(env.DATA_DIR, "mapping.json")],
  "create-secretariat": () => ["en.anden@eksempel.dk"],
  "sign-out": () => ["sanne@eksempel.dk"],
  leave: () => ["sanne@eksempel.dk"],
  forget: () => ["sanne@eksempel.dk"],
  "change-mail": () => ["sanne@eksempel.dk", "sanne.ny@eksempel.dk", "Adressen er nedlagt"],
  "demo-data": () => [],
  migrate: () => [],
  "create-site": () => [],
  backup: () => [join(env.DATA_DIR, "copy.sqlite")],
  restore: () => [databaseFile()],
};
const run = async (command: string, given: string[]): Promise<number> => {
  const module = await import(`../../app/ops/commands/${command}.ts`);
  return module.run(given);
};

describe("the operator's commands", () => {
  it("that open the database are all named here", () => {
    const opening = readdirSync("app/ops/commands").filter((name) =>
      /(?:open|create)DatabaseOf|runOnPerson|runImport|resealBeforeCopy|restore\(/.test(
        readFileSync(join("app/ops/commands", name), "utf8"),
      ),
    );
    expect(opening.map((name) => name.replace(".ts", "")).sort()).toEqual(Object.keys(words).sort());
  });

  it("open nothing of production's in a demo, nor of a demo's in production", async () => {
    for (const [mode, other] of [
      ["production", "demo"],
      ["demo", "production"],
    ] as const) {
      env.DATA_DIR = join(env.DATA_DIR, mode);
      makeDatabase(mode, { people: true }, databaseFile());
      const before = readFileSync(databaseFile());
      env.MODE = other;
      for (const [command, given] of Object.entries(words))
        if (command !== "demo-data" || other === "demo")
          await expect(run(command, given()), `${command} with MODE=${other}`).rejects.toThrow("database");
      expect(readFileSync(databaseFile()).equals(before)).toBe(true);
      expect(await run("doctor", [])).toBe(1);
      expect(await run("restore-check", [databaseFile()])).toBe(1);
    }
  });
});

/** Where each command comes first that does something else to a database of an earlier version than to upgrade it. */
const withoutUpgrade = ["create-site", "backup", "restore"];

it("of an earlier version is not upgraded by a command while a server of that version runs", async () => {
  makeDatabase("demo", { people: true }, databaseFile());
  changeMigrations(
    databaseFile(),
    "delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)",
  );
  env.MODE = "demo";
  const before = readFileSync(databaseFile());
  const server = await holdElsewhere(env.DATA_DIR);
  try {
    for (const [command, given] of Object.entries(words)) {
      if (withoutUpgrade.includes(command)) continue;
      const refused = `a server of that version, or a command that is upgrading it: process ${server.pid} on `;
      await expect(run(command, given()), command).rejects.toThrow(refused);
      closeDatabase();
    }
    expect(await run("backup", words.backup!())).toBe(0);
    expect(readFileSync(databaseFile()).equals(before)).toBe(true);
  } finally {
    await killed(server);
  }
  await expect(run("sign-out", words["sign-out"]!())).rejects.toThrow("Failed to run the query");
});

it("is opened by nothing of the site but openDatabaseOf, which asks whose it is", () => {
  const opening = productFiles.filter((path) => /(?<!function )\bopenDatabase\(/.test(readSource(path)));
  expect(opening.sort()).toEqual(["app/ops/backups/try-restore.server.ts", "db/database-mark.server.ts"]);
});
