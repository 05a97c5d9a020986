/**
 * A copy of a database is marked as one in the file's header, beside the mark that says whose it is (database-mark.server.ts), until a site
 * opens it as its own. A site that was killed leaves its write-ahead log beside its database; a copy put in that database's place
 * would be read together with a log that belongs to another file, and be damaged. So a marked file beside a log is refused
 * before it is opened.
 */
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import SQLite from "better-sqlite3";
import { StartRefused } from "../app/base/start-refused.ts";

/** "kopi" in ASCII, in the field that SQLite leaves to the application (user_version). */
const copyMark = 0x6b6f7069;
/** Where the header of a database file has that field: four bytes, the most significant first. */
const markOffset = 60;

/** Whether the file is marked as a copy. The file is read without SQLite, which would read its log too. */
export function isMarkedCopy(file: string): boolean {
  if (!existsSync(file)) return false;
  const bytes = Buffer.alloc(4);
  const handle = openSync(file, "r");
  const read = readSync(handle, bytes, 0, bytes.length, markOffset);
  closeSync(handle);
  return read === bytes.length && bytes.readUInt32BE() === copyMark;
}

/** Marks a file that nobody has open. */
export const markAsCopy = (file: string): void => setVersion(file, copyMark);

/** Takes the mark off a file that nobody has open, where it has one: from now on a log beside it is its own. */
export function removeCopyMark(file: string): void {
  if (isMarkedCopy(file)) setVersion(file, 0);
}

/** Without a write-ahead log, since a marked file beside a log is refused: also its own, if the process were killed in between. */
function setVersion(file: string, version: number): void {
  const database = new SQLite(file, { fileMustExist: true });
  try {
    database.pragma("journal_mode = DELETE");
    database.pragma("synchronous = FULL");
    database.pragma(`user_version = ${version}`);
  } finally {
    database.close();
  }
}

/** Whether a write-ahead log lies beside the file, with something in it. */
export const hasLog = (file: string): boolean =>
  (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Throws, before anything is opened, when the file is a copy beside the log of another database. */
export function refuseLogOfAnother(file: string): void {
  if (!isMarkedCopy(file) || !hasLog(file)) return;
  throw new StartRefused(
    `${file} is a backup that was put beside the log of another database (${file}-wal). Opened together they would be damaged. Nothing was opened or changed.
Move ${file}-wal and ${file}-shm to another folder and start again. \`npm run ddh -- restore FILE\` puts a backup in place and does that itself.`,
  );
}
