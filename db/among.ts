import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/** That a column's value is in a list, which is bound as one value: the JSON of the list, under the placeholder's name. */
export const isAmong = (column: SQLiteColumn, placeholder: string): SQL =>
  sql`${column} in (select value from json_each(${sql.placeholder(placeholder)}))`;
