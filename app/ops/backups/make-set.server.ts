import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyDatabase, freeBytesOf, syncPath } from "../../../db/copy.server.ts";
import { countRows, openReadOnly } from "../../../db/integrity.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { type BackupSet, databaseName, nameOfSet, setFileName } from "./backup-set.server.ts";
import { copyClosings, mergeForgotten } from "./beside-database.server.ts";
import { bytesOf, listContent, missingItems } from "./content.server.ts";
import { copyNewContent } from "./copy-content.server.ts";
import { sha256Of } from "./hashes.server.ts";
import { openKnownHashes } from "./known-hashes.server.ts";
import { resealBeforeCopy } from "./reseal-before-copy.server.ts";

const unfinishedPrefix = ".unfinished-";

/** The name of a set that is not finished, or is about to be deleted; the next set begins by deleting what has one. */
export const unfinishedName = (name: string): string => unfinishedPrefix + name;

export type SetOutcome =
  /** `changed`: films and packages on the site that are no longer as they were; the set has them as they were. */
  | { made: string; set: BackupSet; changed: string[] }
  | { refused: "no-room"; neededBytes: number; freeBytes: number };

/**
 * Makes a set of the database, films and packages in a folder that exists, while the site runs. It has another name until all of it is
 * written, synced to the disk and checked. Throws when that fails; what was there before stays as it was. Only one process at a time (withBackupLock), and no database may be open in it.
 */
export function makeSet(folder: string, now: Date, freeBytes = freeBytesOf(folder)): SetOutcome {
  clearUnfinished(folder);
  const neededBytes = neededFor(folder);
  if (freeBytes < neededBytes) return { refused: "no-room", neededBytes, freeBytes };
  const name = nameOfSet(now);
  const unfinished = join(folder, unfinishedName(name));
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    const { set, changed } = writeSet(folder, unfinished, now);
    renameSync(unfinished, join(folder, name));
    syncPath(folder);
    return { made: name, set, changed };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** What a process that was killed left behind. */
function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith(unfinishedPrefix)))
    rmSync(join(folder, name), { recursive: true, force: true });
}

function neededFor(folder: string): number {
  const database = [databaseFile(), `${databaseFile()}-wal`].filter((file) => existsSync(file));
  const news = missingItems(folder, listContent(env.DATA_DIR));
  return bytesOf(database.map((file) => ({ bytes: statSync(file).size }))) + bytesOf(news);
}

/**
 * Films and packages are copied before the database and once more after it: so none that its rows name is missing, since a new one is there
 * before the row that names it.
 */
function writeSet(folder: string, unfinished: string, now: Date): { set: BackupSet; changed: string[] } {
  const hashes = openKnownHashes(folder, now);
  copyNewContent(env.DATA_DIR, folder, hashes);
  resealBeforeCopy();
  const copy = join(unfinished, databaseName);
  const { bytes } = copyDatabase(databaseFile(), copy);
  const { content, changed } = copyNewContent(env.DATA_DIR, folder, hashes);
  hashes.save();
  // After the database: what is forgotten and closed in it is in these, and perhaps more.
  mergeForgotten(env.DATA_DIR, folder);
  copyClosings(env.DATA_DIR, folder, { replace: true });
  const set: BackupSet = {
    version: 1,
    madeAt: now.toISOString(),
    database: { bytes, sha256: sha256Of(copy) },
    rows: rowsOf(copy),
    content,
  };
  const file = join(unfinished, setFileName);
  writeFileSync(file, JSON.stringify(set), { mode: 0o600 });
  for (const path of [file, unfinished, dirname(unfinished)]) syncPath(path);
  return { set, changed };
}

function rowsOf(file: string): BackupSet["rows"] {
  const database = openReadOnly(file);
  try {
    return countRows(database);
  } finally {
    database.close();
  }
}
