import { sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Tx } from "./database.server.ts";

/** Replaces each of these texts wherever it occurs in the column. Values that do not contain one are not written. */
export function redactText(
  tx: Tx,
  column: SQLiteColumn,
  texts: readonly string[],
  replacement: string,
): void {
  const name = sql.identifier(column.name);
  const type = column.getSQLType() === "blob" ? sql.raw("blob") : sql.raw("text");
  for (const text of texts)
    tx.run(
      sql`update ${column.table} set ${name} = cast(replace(cast(${name} as text), ${text}, ${replacement}) as ${type})
        where instr(cast(${name} as blob), cast(${text} as blob)) > 0`,
    );
}
