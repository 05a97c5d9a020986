import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import SQLite from "better-sqlite3";
import { isDatabaseBusy } from "../../../db/busy.ts";
import { hasLog, isMarkedCopy } from "../../../db/copy-mark.server.ts";
import { freeBytesOf, syncPath } from "../../../db/copy.server.ts";
import { closeDatabase, sqlite } from "../../../db/database.server.ts";
import { openDatabaseOf, refuseOtherOwner } from "../../../db/database-mark.server.ts";
import { makeEarlierFolder } from "../../../db/earlier.server.ts";
import { findDamage } from "../../../db/integrity.server.ts";
import { takeServerLock } from "../../../db/server-lock.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { findKey } from "../../surveys/anonymity/keys.server.ts";
import { openRounds } from "../../surveys/anonymity/sealed-states.server.ts";
import { bringUpToDate } from "../bring-up-to-date.server.ts";
import { copyClosings, mergeForgotten } from "./beside-database.server.ts";
import { bytesOf, type ContentItem, copyItem, missingItems } from "./content.server.ts";
import { checkSource, faultOfSource, findSource, type RestoreSource } from "./restore-source.server.ts";
import { copyWithLog, type RestoreResult } from "./try-restore.server.ts";
import { makeFolder } from "../../base/make-folder.ts";

export interface Restored {
  source: RestoreSource;
  /** What the backup held, before it was brought up to this version of the site. */
  held: RestoreResult["held"];
  /** The folder with what was replaced. */
  earlier: string;
  /** How many were forgotten since the backup, and are now again. */
  forgotten: number;
  /** Open survey rounds whose key is not on this machine. */
  roundsWithoutKey: number;
}

export type RestoreOutcome =
  | { restored: Restored }
  | { refused: "running" }
  | { refused: "faults"; faults: string[] }
  | { refused: "no-room"; neededBytes: number; freeBytes: number };

/**
 * Puts a backup in the place of the site's database, with its films and packages. All is checked before anything is replaced, and once more
 * when it stands; what it replaces lies in a dated folder, and is put back when that fails. Refused while a server or another process has the
 * database open; no server starts meanwhile. No database may be open in this process.
 */
export async function restore(path: string, now: Date): Promise<RestoreOutcome> {
  const lock = takeServerLock(env.DATA_DIR, now);
  if ("heldBy" in lock) return { refused: "running" };
  try {
    return await restoreAlone(path, now);
  } finally {
    lock.release();
  }
}

async function restoreAlone(path: string, now: Date): Promise<RestoreOutcome> {
  refuseDatabaseOfOthers(databaseFile());
  if (isOpenElsewhere(databaseFile())) return { refused: "running" };
  const source = findSource(path);
  const unusable = faultOfSource(source);
  if (unusable || !source) return { refused: "faults", faults: [unusable ?? ""] };
  const news = source.content ? missingItems(env.DATA_DIR, source.content.items) : [];
  const room = { neededBytes: neededFor(source.database, news), freeBytes: freeBytesOf(env.DATA_DIR) };
  if (room.freeBytes < room.neededBytes) return { refused: "no-room", ...room };
  const { faults, result } = checkSource(path, env.DATA_DIR);
  if (faults.length > 0 || !result) return { refused: "faults", faults };
  const earlier = makeEarlierFolder(env.DATA_DIR, "restore", now);
  putContent(source, news, earlier);
  putBeside(source);
  const done = await putDatabase(source.database, earlier, now);
  return { restored: { source, held: result.held, earlier, ...done } };
}

/** Throws when another mode's database stands here. One that cannot be read may be replaced: that is what backups are for. */
function refuseDatabaseOfOthers(file: string): void {
  if (isMarkedCopy(file) && hasLog(file)) return;
  try {
    refuseOtherOwner(env.MODE, file);
  } catch (error) {
    if ((error as Error).name === "StartRefused") throw error;
  }
}

/** Whoever has the database open has it for long. */
const busyTimeoutMs = 0;

/**
 * Whether another process has the database open: SQLite leaves a file to one connection alone only when no other has it. What the log of a
 * site that was killed holds is written into its database by this. A copy beside another's log is not opened, and a damaged file is in nobody's use.
 */
export function isOpenElsewhere(file: string): boolean {
  if (!existsSync(file) || (isMarkedCopy(file) && hasLog(file))) return false;
  const database = new SQLite(file, { timeout: busyTimeoutMs });
  try {
    database.pragma("locking_mode = EXCLUSIVE");
    database.prepare("select count(*) from sqlite_master").get();
    return false;
  } catch (error) {
    return isDatabaseBusy(error);
  } finally {
    database.close();
  }
}

/** The copy, and the one it is tried on with its log. */
const databaseTimes = 3;

function neededFor(database: string, news: ContentItem[]): number {
  return (
    databaseTimes * (statSync(database).size + (hasLog(database) ? statSync(`${database}-wal`).size : 0)) +
    bytesOf(news)
  );
}

/** Copies films and packages that are missing here, or that differ. Those that the backup does not have stay: the site deletes what no lesson names. */
function putContent({ content }: RestoreSource, news: ContentItem[], earlier: string): void {
  if (!content) return;
  for (const item of news) {
    moveIfThere(join(env.DATA_DIR, item.path), join(earlier, item.path));
    copyItem(content.folder, env.DATA_DIR, item);
  }
}

/** Who is forgotten is added to, and rounds as they were at their closing only where they are missing: newer ones name fewer people. */
function putBeside({ content }: RestoreSource): void {
  if (!content) return;
  mergeForgotten(content.folder, env.DATA_DIR);
  copyClosings(content.folder, env.DATA_DIR, { replace: false });
}

const companions = ["", "-wal", "-shm", "-journal"];

async function putDatabase(file: string, earlier: string, now: Date) {
  const scratch = mkdtempSync(join(env.DATA_DIR, ".restoring-"));
  const copy = join(scratch, "ddh.sqlite");
  try {
    copyWithLog(file, copy);
    // What is in the copy's own log becomes part of it.
    if (hasLog(copy)) isOpenElsewhere(copy);
    syncPath(copy);
    // The database first: without it, what is left of its log is nobody's, and is moved by the next attempt.
    for (const end of companions) moveIfThere(databaseFile() + end, join(earlier, `ddh.sqlite${end}`));
    renameSync(copy, databaseFile());
    syncPath(env.DATA_DIR);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  try {
    return await startOn(now);
  } catch (error) {
    putBack(earlier);
    throw error;
  }
}

function moveIfThere(from: string, to: string): void {
  if (!existsSync(from)) return;
  makeFolder(dirname(to));
  renameSync(from, to);
}

/** Opens what was put in place as the site does, and looks at every page of it once more. */
async function startOn(now: Date): Promise<Pick<Restored, "forgotten" | "roundsWithoutKey">> {
  openDatabaseOf(env.MODE, databaseFile());
  try {
    const { forgotten } = await bringUpToDate(now);
    const damage = findDamage(sqlite);
    if (damage.length > 0) throw new Error(damage.slice(0, 3).join("; "));
    return { forgotten, roundsWithoutKey: openRounds().filter(({ id }) => !findKey(id)).length };
  } finally {
    closeDatabase();
  }
}

/** The database that was replaced stands in its place again; the one that failed lies in the folder. */
function putBack(earlier: string): void {
  for (const end of companions) moveIfThere(databaseFile() + end, join(earlier, `failed.sqlite${end}`));
  for (const end of companions) moveIfThere(join(earlier, `ddh.sqlite${end}`), databaseFile() + end);
}
