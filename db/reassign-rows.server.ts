import { sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Tx } from "./database.server.ts";

/** Two persons who are one: the one that is kept, and the one whose everything goes to it. */
export interface MergePair {
  keptId: number;
  mergedId: number;
}

/** Gives the kept one what this column says of the other, but for rows that the kept one has of its own already. */
export function reassignRows(tx: Tx, column: SQLiteColumn, { keptId, mergedId }: MergePair): void {
  const name = sql.identifier(column.name);
  tx.run(sql`update or ignore ${column.table} set ${name} = ${keptId} where ${name} = ${mergedId}`);
}

/** The same, and lets go of the rows that the kept one has of its own. */
export function reassignOrDeleteRows(tx: Tx, column: SQLiteColumn, two: MergePair): void {
  reassignRows(tx, column, two);
  tx.run(sql`delete from ${column.table} where ${sql.identifier(column.name)} = ${two.mergedId}`);
}
