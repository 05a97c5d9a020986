/**
 * Whose a database is: a demo's, whose people are invented or which anyone could sign in to by a button, or production's. The mark
 * stands in the file and follows every copy of it. Each mode opens its own alone.
 */
import { existsSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type SQLite from "better-sqlite3";
import { StartRefused } from "../app/base/start-refused.ts";
import { openDatabase, sqlite } from "./database.server.ts";
import { removeCopyMark } from "./copy-mark.server.ts";
import { explainingStartFaults } from "./explain-start-fault.server.ts";
import { compareMigrations, openReadOnly } from "./integrity.server.ts";

type Mark = "demo" | "production";

/** SQLite keeps it in the file's header ("demo" and "prod" in ASCII). */
const applicationIds: Record<Mark, number> = { demo: 0x64656d6f, production: 0x70726f64 };

/** Marks the open database. */
export function markAs(mark: Mark): void {
  sqlite.pragma(`application_id = ${applicationIds[mark]}`);
}

const hasMark = (database: SQLite.Database, mark: Mark): boolean =>
  database.pragma("application_id", { simple: true }) === applicationIds[mark];

/** Development and tests share the demo's mark: their people are invented too. */
const markOfMode = (mode: string): Mark => (mode === "production" ? "production" : "demo");

/**
 * Why this mode does not open the database: production, that it is a demo's; the others, that it is production's ("production"), or holds
 * people and has no mark, as production's had none in earlier versions ("unmarked"). Null when the mode does.
 */
export function otherOwnerOf(
  database: SQLite.Database,
  mode: string,
): "demo" | "production" | "unmarked" | null {
  if (markOfMode(mode) === "production") return hasMark(database, "demo") ? "demo" : null;
  if (hasMark(database, "production")) return "production";
  return hasMark(database, "demo") || !holdsPeople(database) ? null : "unmarked";
}

const firstRows = {
  people: "select 1 from people limit 1",
  municipalities: "select 1 from municipalities limit 1",
};

/** Whether it holds a person or a municipality, in whichever version it is. */
export const holdsPeople = (database: SQLite.Database): boolean =>
  Object.entries(firstRows).some(
    ([table, select]) =>
      database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table) &&
      database.prepare(select).get(),
  );

const refusalText = (mode: string) => ({
  demo: "This is a demo's database: anyone could sign in to it. Production needs one of its own (DATA_DIR).",
  production: `This is production's database. MODE=${mode} does not open it, and needs one of its own (DATA_DIR).`,
  unmarked: `This database holds people and is not marked as a demo's. MODE=${mode} does not open it, and needs one of its own (DATA_DIR).`,
});

/** Throws when the file is another mode's database. */
export function refuseOtherOwner(mode: string, file: string): void {
  if (!isDatabaseThere(file)) return;
  const existing = openReadOnly(file);
  try {
    refuseOthers(existing, mode);
  } finally {
    existing.close();
  }
}

function refuseOthers(database: SQLite.Database, mode: string): void {
  const owner = otherOwnerOf(database, mode);
  if (owner) throw new StartRefused(refusalText(mode)[owner]);
}

/** A database of a newer version: this one would not know what it writes over. */
function refuseNewer(database: SQLite.Database, file: string): void {
  const { unknown } = compareMigrations(database);
  if (unknown > 0)
    throw new StartRefused(
      `${file} is of a newer version of the site: it has ${unknown} migrations that this one does not know. Start the newer version again, or put back the backup from before the upgrade (invented people: delete DATA_DIR). Nothing was changed.`,
    );
}

/** Production's site is made by a command, since a folder without one is most often a disk that is not mounted. */
function refuseMissing(file: string): void {
  throw new StartRefused(
    `There is no site in ${dirname(file)}: ${basename(file)} is missing. Is its disk mounted? Put back a backup, or make a new site with the command create-site. Nothing was changed.`,
  );
}

const isDatabaseThere = (file: string): boolean => existsSync(file) && statSync(file).size > 0;

/**
 * Throws, before anything is written, when the file is not this mode's to open: another mode's, or a newer version's, or in production
 * missing.
 */
export const checkDatabaseOf = (mode: string, file: string): void =>
  explainingStartFaults(file, () => check(mode, file));

function check(mode: string, file: string): void {
  if (!isDatabaseThere(file)) {
    if (markOfMode(mode) === "production") refuseMissing(file);
    return;
  }
  const existing = openReadOnly(file);
  try {
    refuseOthers(existing, mode);
    refuseNewer(existing, file);
  } finally {
    existing.close();
  }
}

/**
 * Opens the file as the database of this process in this mode (`openDatabase`), and marks it as this mode's and no copy. Throws, before it
 * writes anything, when it is not this mode's to open, or is a copy beside the log of another database. Everything that opens the site's own
 * database does so here.
 */
export function openDatabaseOf(mode: string, file: string, busyTimeoutMs?: number): void {
  checkDatabaseOf(mode, file);
  openAndMark(mode, file, busyTimeoutMs);
}

/** Makes a new database of this mode, and opens it. False when there is one. */
export function createDatabaseOf(mode: string, file: string): boolean {
  if (isDatabaseThere(file)) {
    checkDatabaseOf(mode, file);
    return false;
  }
  openAndMark(mode, file);
  return true;
}

const openAndMark = (mode: string, file: string, busyTimeoutMs?: number): void =>
  explainingStartFaults(file, () => {
    removeCopyMark(file);
    openDatabase(file, busyTimeoutMs);
    const mark = markOfMode(mode);
    if (!hasMark(sqlite, mark)) markAs(mark);
  });
