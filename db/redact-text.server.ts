import { sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Tx } from "./database.server.ts";

/** Puts `instead` in the place of each of these words wherever they stand in the column. Bytes that are no text are left alone. */
export function redactText(tx: Tx, column: SQLiteColumn, words: readonly string[], instead: string): void {
  const here = sql.identifier(column.name);
  const as = column.getSQLType() === "blob" ? sql.raw("blob") : sql.raw("text");
  for (const word of words)
    tx.run(
      sql`update ${column.table} set ${here} = cast(replace(cast(${here} as text), ${word}, ${instead}) as ${as})
        where instr(cast(${here} as blob), cast(${word} as blob)) > 0`,
    );
}
