import { sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Tx } from "./database.server.ts";

/** Two rows of the same person: the one that is kept, and the one that is merged into it. */
export interface MergePair {
  keptId: number;
  mergedId: number;
}

/** Points rows at the kept person instead of the merged one. Rows that would break a unique key stay with the merged person. */
export function reassignRows(tx: Tx, column: SQLiteColumn, { keptId, mergedId }: MergePair): void {
  const name = sql.identifier(column.name);
  tx.run(sql`update or ignore ${column.table} set ${name} = ${keptId} where ${name} = ${mergedId}`);
}

/** Points rows at the kept person, and deletes those that would break a unique key. */
export function reassignOrDeleteRows(tx: Tx, column: SQLiteColumn, pair: MergePair): void {
  reassignRows(tx, column, pair);
  tx.run(sql`delete from ${column.table} where ${sql.identifier(column.name)} = ${pair.mergedId}`);
}
