/** A new file beside the open database, into which some of its rows are copied by SQL: the database is there as "site". */
import type SQLite from "better-sqlite3";
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { sqlite } from "./database.server.ts";

/** Runs `act` with the open database attached to the connection of the copy as "site". */
export function withAttachedSite(copy: SQLite.Database, act: () => void): void {
  copy.prepare("attach ? as site").run(sqlite.name);
  act();
  copy.exec("detach site");
}

/** Creates the tables and indexes of the attached database, and the list of its migrations. Their other rows are left out. */
export function copySchema(copy: SQLite.Database): void {
  // An index needs its table.
  const statements = copy
    .prepare(
      `select sql from site.sqlite_master where sql is not null and name not like 'sqlite_%'
        order by type = 'table' desc`,
    )
    .pluck()
    .all() as string[];
  for (const statement of statements) copy.exec(statement);
  copy.exec("insert into main.__drizzle_migrations select * from site.__drizzle_migrations");
}

/** The rows of the attached database's table for which the condition holds, as they are stored, for `insert(table).select(…)`. */
export function storedRows(table: SQLiteTable, condition: SQL | undefined): SQL {
  const columns = Object.values(getTableColumns(table)).map(({ name }) => sql.identifier(name));
  return sql`select ${sql.join(columns, sql`, `)} from site.${table} where ${condition}`;
}
