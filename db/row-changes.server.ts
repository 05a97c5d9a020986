import { isDeepStrictEqual } from "node:util";
import { getTableName, type SQL, sql } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Tx } from "./database.server.ts";
import type { RowChange, StoredRow } from "./row-change.ts";

/** Rows of a table. Whether a row is among them must not depend on what is changed. */
export interface WatchedRows {
  table: SQLiteTable;
  where: SQL | undefined;
}

/** The rows as they are stored now, table by table. Throws for a table of blobs, which JSON cannot hold. */
export const readRows = (tx: Tx, watched: readonly WatchedRows[]): StoredRow[][] =>
  watched.map(({ table, where }) => {
    const rows = tx.all<StoredRow>(sql`select * from ${table}${where && sql` where ${where}`}`);
    if (rows.some((row) => Object.values(row).some((value) => typeof value === "object" && value !== null)))
      throw new Error(`${getTableName(table)} has blobs: what is done to it cannot be undone.`);
    return rows;
  });

/** What became of the rows since they were read. */
export function changesSince(
  tx: Tx,
  watched: readonly WatchedRows[],
  earlier: readonly StoredRow[][],
): RowChange[] {
  const later = readRows(tx, watched);
  return watched.flatMap(({ table }, n) => compareRows(table, earlier[n]!, later[n]!));
}

function compareRows(table: SQLiteTable, earlier: StoredRow[], later: StoredRow[]): RowChange[] {
  const byKey = (rows: StoredRow[]) => new Map(rows.map((row) => [JSON.stringify(keyOf(table, row)), row]));
  const [was, is] = [byKey(earlier), byKey(later)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((text) => {
    const [before = null, after = null] = [was.get(text), is.get(text)];
    if (isDeepStrictEqual(before, after)) return [];
    return { table: getTableName(table), key: keyOf(table, (before ?? after)!), before, after };
  });
}

const pick = (row: StoredRow, columns: string[]): StoredRow =>
  Object.fromEntries(columns.map((column) => [column, row[column]!]));

const keyOf = (table: SQLiteTable, row: StoredRow): StoredRow => pick(row, keyColumns(table));

function keyColumns(table: SQLiteTable): string[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const keys = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
  return keys.map(({ name }) => name);
}

/** A change, and the table it is of. */
type Step = Omit<RowChange, "table"> & { table: SQLiteTable };

/**
 * Puts rows back as they were. `tables` are those that the changes name, each before those that refer to it. A row whose number another row
 * has got meanwhile gets a new one, unless it is referred to. False, and nothing is written, when a row is no longer as it became.
 */
export function revertChanges(
  tx: Tx,
  tables: readonly SQLiteTable[],
  changes: readonly RowChange[],
): boolean {
  const steps = tables.flatMap((table) =>
    changes
      .filter((change) => change.table === getTableName(table))
      .map((change): Step => ({ ...change, table })),
  );
  const current = new Map(steps.map((step) => [step, readRow(tx, step)]));
  const isTaken = ({ after }: Step, row: StoredRow | null) => after === null && row !== null;
  for (const [step, row] of current)
    if (isTaken(step, row) ? !canBeRenumbered(step, steps) : !isAsItBecame(step, row)) return false;
  for (const { table, key, before } of steps.toReversed())
    if (!before) tx.run(sql`delete from ${table} where ${equals(key)}`);
  for (const [step, row] of current)
    if (step.before && !step.after) insertRow(tx, step.table, step.before, isTaken(step, row));
  for (const { table, key, before, after } of steps)
    if (before && after)
      tx.run(
        sql`update ${table} set ${assignments(pick(before, differing(before, after)))} where ${equals(key)}`,
      );
  return true;
}

const differing = (before: StoredRow, after: StoredRow): string[] =>
  Object.keys(before).filter((column) => before[column] !== after[column]);

function readRow(tx: Tx, { table, key }: Step): StoredRow | null {
  const [row = null] = tx.all<StoredRow>(sql`select * from ${table} where ${equals(key)}`);
  return row;
}

/** Of a row that was changed only what was changed counts. */
function isAsItBecame({ before, after }: Step, row: StoredRow | null): boolean {
  if (!before || !after || !row) return isDeepStrictEqual(row, after);
  return differing(before, after).every((column) => row[column] === after[column]);
}

/** Whether the key is a number that only tells rows apart, and no other row that is put back refers to it. */
function canBeRenumbered({ table, key }: Step, steps: readonly Step[]): boolean {
  if (Object.keys(key).join() !== "id") return false;
  return !steps.some((step) =>
    getTableConfig(step.table).foreignKeys.some((foreignKey) => {
      const { foreignTable, columns } = foreignKey.reference();
      return foreignTable === table && step.before?.[columns[0]!.name] === key.id;
    }),
  );
}

function insertRow(tx: Tx, table: SQLiteTable, row: StoredRow, withNewId: boolean): void {
  const entries = Object.entries(row).filter(([column]) => !withNewId || column !== "id");
  const columns = entries.map(([column]) => sql.identifier(column));
  const values = entries.map(([, value]) => sql`${value}`);
  tx.run(sql`insert into ${table} (${sql.join(columns, sql`, `)}) values (${sql.join(values, sql`, `)})`);
}

const equals = (key: StoredRow): SQL => sql.join(pairs(key), sql` and `);
const assignments = (row: StoredRow): SQL => sql.join(pairs(row), sql`, `);
const pairs = (row: StoredRow) =>
  Object.entries(row).map(([column, value]) => sql`${sql.identifier(column)} = ${value}`);
