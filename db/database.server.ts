import { chmodSync, closeSync, openSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { isDatabaseBusy } from "./busy.ts";
import { type DiskFault, diskFaultOf } from "./disk-faults.ts";
import { makeFolder } from "../app/base/make-folder.ts";

export type Database = BetterSQLite3Database;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** The open database. Reads go through it, writes through `writeTransaction`. */
export let db: Database;
/** The driver's connection, for what drizzle has no function for: checkpoints, VACUUM, backups. */
export let sqlite: SQLite.Database;

/**
 * Opens the file as the database of this process. Creates it and its folder if missing, readable by the site's own user only.
 * Every acknowledged write survives a power cut: WAL with synchronous=FULL. `busyTimeoutMs`: how long a write blocks the process
 * while another process holds the write lock, before it throws SQLITE_BUSY.
 */
export function openDatabase(file: string, busyTimeoutMs = 5000): void {
  makeFolder(dirname(file));
  // Created before the driver does, so that no other user can ever read it; SQLite gives its log the same mode.
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
  sqlite = new SQLite(file);
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma(`busy_timeout = ${busyTimeoutMs}`);
  sqlite.pragma("secure_delete = ON");
  sqlite.pragma("foreign_keys = ON");
  db = drizzle(sqlite);
}

/** Tells one state of the open database from another: another text after every write, by this process or by another. */
export const databaseState = (): string =>
  [
    sqlite.prepare("select total_changes()").pluck().get(),
    sqlite.pragma("data_version", { simple: true }),
  ].join(" ");

/** Rewrites the file and empties the log, since overwritten and deleted data may remain in both until then. */
export function vacuumAndTruncateLog(): void {
  sqlite.exec("vacuum");
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
}

/** How long closing waits for another process to release the write lock, to write what was postponed. */
const closingWaitMs = 5000;

/** Closes the database, after writing what was postponed. */
export function closeDatabase(): void {
  if (postponed.length > 0) {
    sqlite.pragma(`busy_timeout = ${closingWaitMs}`);
    writePostponed();
  }
  if (postponed.length > 0)
    process.emitWarning(
      `${postponed.splice(0).length} postponed writes are lost: ${(postponedFor as Error).message}.`,
    );
  sqlite.close();
}

/**
 * Runs `act` in a transaction that takes the write lock before it reads. Nothing may be awaited inside: drizzle throws when `act`
 * returns a promise.
 */
export function writeTransaction<T>(act: (tx: Tx) => T): T {
  return db.transaction(act, { behavior: "immediate" });
}

/** Writes that met a locked database or a disk that takes none, in the order they came. */
const postponed: ((tx: Tx) => void)[] = [];
const maxPostponedWrites = 10_000;
const postponeMs = 250;
/** A disk is seldom mended within seconds, and each attempt is a write. */
const postponeForDiskMs = 5000;

/**
 * Writes what a power cut may take, though a crash of the process may not: that someone has looked. No page waits for the disk; the
 * next full write takes it along. While another process holds the write lock, or the disk takes no writes, it is kept in memory and
 * written afterwards: what is only read goes on. Returns the disk's fault, whose end the process may not live to see.
 */
export function writeRelaxed(act: (tx: Tx) => void): DiskFault | null {
  const waiting = postponed.length > 0;
  let failure: unknown;
  try {
    if (!waiting) {
      relaxedTransaction(act);
      return null;
    }
  } catch (error) {
    failure = error;
  }
  postpone(act, failure);
  if (!waiting) writePostponedLater(failure);
  return diskFaultOf(postponedFor);
}

/**
 * Like `writeTransaction`, for what strangers can repeat as often as they like: nobody waits for the disk. A power cut may take the last
 * of it, a crash of the process may not.
 */
export function relaxedTransaction<T>(act: (tx: Tx) => T): T {
  sqlite.pragma("synchronous = NORMAL");
  try {
    return writeTransaction(act);
  } finally {
    sqlite.pragma("synchronous = FULL");
  }
}

/** Why those that are postponed could not be written. */
let postponedFor: unknown;

const canWait = (error: unknown): boolean => isDatabaseBusy(error) || diskFaultOf(error) !== null;

/** Throws when `maxPostponedWrites` wait already: what cannot be recorded is not shown. */
function postpone(act: (tx: Tx) => void, failure: unknown = postponedFor): void {
  if (!canWait(failure) || postponed.length >= maxPostponedWrites) throw failure;
  postponedFor = failure;
  postponed.push(act);
}

function writePostponedLater(failure: unknown) {
  return setTimeout(writePostponed, isDatabaseBusy(failure) ? postponeMs : postponeForDiskMs);
}

/** Writes what was postponed, each by itself: one that cannot be written is reported and dropped, and costs the others nothing. */
function writePostponed(): void {
  if (!sqlite.open) return;
  while (postponed.length > 0)
    try {
      relaxedTransaction(postponed[0]!);
      postponed.shift();
    } catch (error) {
      if (canWait(error)) {
        postponedFor = error;
        writePostponedLater(error).unref();
        return;
      }
      postponed.shift();
      process.emitWarning(error as Error);
    }
}

/**
 * A query that is built once for a connection, with values filled in each time (sql.placeholder). For frequent queries, since building
 * one costs more than running it. It runs inside a transaction that is open, also when it is not given its `tx`: SQLite has one connection
 * here, and nothing else runs on it until the transaction ends.
 */
export function prepared<Query>(build: (at: Database) => Query): (at?: Database | Tx) => Query {
  let last: { connection: object; query: Query } | undefined;
  return (at = db) => {
    const connection = connectionOf(at);
    if (last?.connection !== connection) last = { connection, query: build(at as Database) };
    return last.query;
  };
}

/** Drizzle's object for the connection, shared by a database and its transactions. It is missing from drizzle's types. */
const connectionOf = (at: Database | Tx) => (at as unknown as { session: object }).session;

/** Runs an `act` that only reads, on one state of the database and without the write lock, so that nobody waits for it. */
export function readTransaction<T>(act: (tx: Tx) => T): T {
  return db.transaction(act, { behavior: "deferred" });
}

/**
 * Migrates the open database to the newest version. Foreign keys are off meanwhile, since rebuilding a table would delete its children
 * by cascade; they are checked before they are turned on again. Throws when a row refers to a missing one.
 */
export function migrateDatabase(folder = "db/migrations"): void {
  sqlite.pragma("foreign_keys = OFF");
  migrate(db, { migrationsFolder: folder });
  const orphans = sqlite.pragma("foreign_key_check") as { table: string; parent: string }[];
  if (orphans.length > 0) throw new Error(`Migration left orphans: ${JSON.stringify(orphans.slice(0, 5))}`);
  sqlite.pragma("foreign_keys = ON");
}

/** Migrates another file, of which only some tables have rows. Foreign keys are off, since rows may refer to rows that are not in it. */
export function migrateCopy(copy: SQLite.Database, folder = "db/migrations"): void {
  copy.pragma("foreign_keys = OFF");
  migrate(drizzle(copy), { migrationsFolder: folder });
}
