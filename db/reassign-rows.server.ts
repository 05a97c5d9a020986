import { sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Tx } from "./database.server.ts";

/** Two persons who are one: the one that is kept, and the one whose everything goes to it. */
export interface Two {
  keptId: number;
  goneId: number;
}

/** Gives the kept one what this column says of the other, but for rows that the kept one has of its own already. */
export function handOver(tx: Tx, column: SQLiteColumn, { keptId, goneId }: Two): void {
  const name = sql.identifier(column.name);
  tx.run(sql`update or ignore ${column.table} set ${name} = ${keptId} where ${name} = ${goneId}`);
}

/** The same, and lets go of the rows that the kept one has of its own. */
export function handOverOrDrop(tx: Tx, column: SQLiteColumn, two: Two): void {
  handOver(tx, column, two);
  tx.run(sql`delete from ${column.table} where ${sql.identifier(column.name)} = ${two.goneId}`);
}
