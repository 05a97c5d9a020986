import type SQLite from "better-sqlite3";
import { getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { sqlite } from "./database.server.ts";

type Listener = () => void;
interface Watching {
  /** What another process has written: SQLite's own number. */
  dataVersion: unknown;
  listeners: Map<string, Set<Listener>>;
}

/** For each connection. Tests open many. */
const watchings = new WeakMap<SQLite.Database, Watching>();

/**
 * A value computed from tables when it is asked for, and kept in memory until one of them is written: by this process in whatever way
 * (triggers of the connection itself, so that no writing function has to tell), or by another. Dropped at the write, so that nothing
 * deleted stays in it. Not to be asked for inside a transaction that writes these tables.
 */
export function derivedFrom<T>(tables: SQLiteTable[], compute: () => T): () => T {
  let kept: { value: T; connection: SQLite.Database } | undefined;
  const drop = () => {
    kept = undefined;
  };
  return () => {
    const watching = watchingOf(sqlite);
    for (const table of tables) watchTable(watching, getTableName(table), drop);
    dropAfterOthers(watching);
    if (kept?.connection !== sqlite) kept = { value: compute(), connection: sqlite };
    return kept.value;
  };
}

function watchingOf(connection: SQLite.Database): Watching {
  const known = watchings.get(connection);
  if (known) return known;
  const watching: Watching = { dataVersion: undefined, listeners: new Map() };
  watchings.set(connection, watching);
  connection.function("table_written", (table: string) => {
    for (const drop of watching.listeners.get(table) ?? []) drop();
    return null;
  });
  return watching;
}

function watchTable({ listeners }: Watching, table: string, drop: Listener): void {
  const known = listeners.get(table);
  if (known) {
    known.add(drop);
    return;
  }
  listeners.set(table, new Set([drop]));
  for (const act of ["insert", "update", "delete"])
    sqlite.exec(
      `create temp trigger watch_${table}_${act} after ${act} on main.${table} begin select table_written('${table}'); end`,
    );
}

/** Another process may have written any table. */
function dropAfterOthers(watching: Watching): void {
  const dataVersion = sqlite.pragma("data_version", { simple: true });
  if (watching.dataVersion === dataVersion) return;
  watching.dataVersion = dataVersion;
  for (const drops of watching.listeners.values()) for (const drop of drops) drop();
}
