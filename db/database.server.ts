import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { isDatabaseBusy } from "./busy.ts";

export type Database = BetterSQLite3Database;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** The one open database. Reading goes through it; writing goes through `write`. */
export let db: Database;
/** The driver beneath, for what drizzle cannot say: checkpoints, VACUUM, backups. */
export let sqlite: SQLite.Database;

/**
 * Opens the file (made with its folder if missing, for the site's own user alone) and makes it the one database of this process.
 * Every acknowledged write survives a power cut: WAL with synchronous=FULL. `busyTimeoutMs`: how long a write blocks the process
 * while another process holds the write lock, before it throws SQLITE_BUSY.
 */
export function openDatabase(file: string, busyTimeoutMs = 5000): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Made before the driver makes it, so that nobody else ever may read it; SQLite gives its log the same mode.
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

/** Writes the file anew and empties the log: what was overwritten or deleted may stand in either until then. */
export function vacuumAndTruncateLog(): void {
  sqlite.exec("vacuum");
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
}

/** Closes the database, once what was postponed has been written or another process still holds the lock. */
export function closeDatabase(): void {
  writePostponed();
  sqlite.close();
}

/**
 * Runs one writing act in one transaction that takes the write lock before it reads. Nothing may be awaited inside:
 * drizzle throws when the act returns a promise.
 */
export function writeTransaction<T>(act: (tx: Tx) => T): T {
  return db.transaction(act, { behavior: "immediate" });
}

/** Writes that met a locked database, in the order they came. */
const postponed: ((tx: Tx) => void)[] = [];
const maxPostponed = 10_000;
const postponeMs = 250;

/**
 * Writes what a power cut may take, though a crash of the process may not: that someone has looked. No page waits for the disk; the
 * next full write takes it along. While another process holds the write lock it is kept in memory and written afterwards.
 */
export function writeRelaxed(act: (tx: Tx) => void): void {
  const waiting = postponed.length > 0;
  try {
    if (!waiting) {
      relaxed(act);
      return;
    }
  } catch (error) {
    if (!isDatabaseBusy(error)) throw error;
  }
  postpone(act);
  if (!waiting) setTimeout(writePostponed, postponeMs);
}

function relaxed(act: (tx: Tx) => void): void {
  sqlite.pragma("synchronous = NORMAL");
  try {
    writeTransaction(act);
  } finally {
    sqlite.pragma("synchronous = FULL");
  }
}

/** Throws when `maxPostponed` wait already: what cannot be recorded is not shown. */
function postpone(act: (tx: Tx) => void): void {
  if (postponed.length >= maxPostponed) throw new SQLite.SqliteError("database is locked", "SQLITE_BUSY");
  postponed.push(act);
}

function writePostponed(): void {
  if (!sqlite.open || postponed.length === 0) return;
  try {
    relaxed((tx) => {
      for (const act of postponed) act(tx);
    });
  } catch (error) {
    if (isDatabaseBusy(error)) {
      setTimeout(writePostponed, postponeMs);
      return;
    }
    postponed.length = 0;
    throw error;
  }
  postponed.length = 0;
}

/**
 * A query that is built once a connection and only filled in each time (sql.placeholder): for what every request asks, since
 * building costs more than asking. Given a transaction, it runs on that transaction's connection, and so inside it.
 */
export function prepared<Query>(build: (at: Database) => Query): (at?: Database | Tx) => Query {
  let last: { connection: object; query: Query } | undefined;
  return (at = db) => {
    const connection = connectionOf(at);
    if (last?.connection !== connection) last = { connection, query: build(at as Database) };
    return last.query;
  };
}

/** Drizzle's object for the driver's connection, which a database and its transactions share. Its types leave it out. */
const connectionOf = (at: Database | Tx) => (at as unknown as { session: object }).session;

/** Runs an act that only reads, on one state of the database and without the write lock: a dry run keeps nobody waiting. */
export function readTransaction<T>(act: (tx: Tx) => T): T {
  return db.transaction(act, { behavior: "deferred" });
}

/**
 * Brings the open database up to the newest migration. Foreign keys are off meanwhile, since a migration that rebuilds a
 * table would else empty its children by cascade; they are checked before they are turned on again.
 * Throws when a row points at nothing.
 */
export function migrateDatabase(folder = "db/migrations"): void {
  sqlite.pragma("foreign_keys = OFF");
  migrate(db, { migrationsFolder: folder });
  const orphans = sqlite.pragma("foreign_key_check") as { table: string; parent: string }[];
  if (orphans.length > 0) throw new Error(`Migration left orphans: ${JSON.stringify(orphans.slice(0, 5))}`);
  sqlite.pragma("foreign_keys = ON");
}
