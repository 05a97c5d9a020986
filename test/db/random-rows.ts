/** Fills every table with random rows, by trial: a row that SQLite accepts is valid. */
import type { Database } from "better-sqlite3";

type Value = string | number | Buffer | null;

interface Column {
  name: string;
  type: "INTEGER" | "REAL" | "TEXT" | "BLOB";
  notnull: number;
  pk: number;
  /** The values that its CHECK allows. */
  allowed?: Value[];
}

interface Table {
  name: string;
  /** Lengths that its CHECKs require. */
  lengths: number[];
  columns: Column[];
  parents: Map<string, { table: string; column: string }>;
}

/** A generator that gives the same numbers for the same seed, so that a failure can be repeated. */
export function repeatableRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every table of the product, parents before children. */
export function tablesOf(sqlite: Database): Table[] {
  const named = sqlite
    .prepare(
      "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'",
    )
    .all() as { name: string; sql: string }[];
  const waiting = new Map(named.map((table) => [table.name, readColumns(sqlite, table)]));
  const ordered: Table[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ name, parents }) =>
      [...parents.values()].every(({ table }) => table === name || !waiting.has(table)),
    );
    if (free.length === 0)
      throw new Error(`Tables that refer to each other in a circle: ${[...waiting.keys()]}`);
    for (const table of free) waiting.delete(table.name);
    ordered.push(...free);
  }
  return ordered;
}

function readColumns(sqlite: Database, { name, sql }: { name: string; sql: string }): Table {
  const columns = sqlite.pragma(`table_info(${name})`) as Column[];
  const keys = sqlite.pragma(`foreign_key_list(${name})`) as { from: string; table: string; to: string }[];
  return {
    name,
    lengths: [...sql.matchAll(/length\([^)]*\)\s*=\s*(\d+)/g)].map(([, length]) => Number(length)),
    columns: columns.map((column) => ({ ...column, allowed: allowedValuesOf(sql, column) })),
    parents: new Map(keys.map(({ from, table, to }) => [from, { table, column: to ?? "id" }])),
  };
}

function allowedValuesOf(sql: string, { name, type }: Column): Value[] | undefined {
  const list = new RegExp(`"?\\b${name}\\b"?\\s+in\\s*\\(([^)]*)\\)`, "i").exec(sql)?.[1];
  const allowed = list?.split(",").map((value) => value.trim().replace(/^'|'$/g, ""));
  return type === "TEXT" ? allowed : allowed?.map(Number);
}

/** Inserts about `rows` rows into each table, fewer where its keys do not allow so many. Throws when a table accepts none. */
export function fillAllTables(sqlite: Database, rows: number, seed = 1): void {
  const random = repeatableRandom(seed);
  sqlite.transaction(() => {
    for (const table of tablesOf(sqlite)) fillTable(sqlite, table, rows, random);
  })();
}

function fillTable(sqlite: Database, table: Table, rows: number, random: () => number): void {
  const placeholders = table.columns.map(() => "?").join(", ");
  const insert = sqlite.prepare(`insert or ignore into ${table.name} values (${placeholders})`);
  const keys = new Map([...table.parents].map(([name, parent]) => [name, keysOf(sqlite, parent)]));
  let inserted = 0;
  for (let tries = 0; inserted < rows && tries < rows * 400 + 4000; tries++)
    inserted += insert.run(rowOf(table, keys, inserted, random)).changes;
  if (inserted === 0)
    throw new Error(
      `${table.name} accepts no row: its CHECKs require something that random-rows.ts does not try.`,
    );
}

function rowOf(table: Table, keys: Map<string, Value[]>, index: number, random: () => number): Value[] {
  const pick = (values: Value[]) => values[Math.floor(random() * values.length)] ?? null;
  return table.columns.map((column) => {
    const parents = keys.get(column.name);
    if (parents) return !column.notnull && random() < 0.4 ? null : pick(parents);
    if (!column.notnull && !column.pk && random() < 0.2) return null;
    return pick(candidates(table, column, index, random));
  });
}

const keysOf = (sqlite: Database, { table, column }: { table: string; column: string }) =>
  sqlite.prepare(`select ${column} from ${table}`).pluck().all() as Value[];

/** Values to try for a column: those that its CHECK allows, else values of its type that differ from row to row. */
function candidates(
  table: Table,
  { name, type, pk, allowed }: Column,
  index: number,
  random: () => number,
): Value[] {
  if (allowed) return allowed;
  const number = Math.floor(random() * 60);
  if (type === "INTEGER")
    return pk ? [index + 1] : [0, 1, number, number, index + 1, 1_700_000_000_000 + number];
  if (type === "REAL") return [0, 1, number + 0.5];
  if (type === "BLOB") return [Buffer.from(`blob ${index}`), Buffer.alloc(32, index)];
  const day = `2026-${String((index % 12) + 1).padStart(2, "0")}-${String((number % 28) + 1).padStart(2, "0")}`;
  const text = `${name} ${index} ${number}`.toLowerCase();
  const sized = table.lengths.map((length) =>
    String(index + number * 1000)
      .slice(-length)
      .padStart(length, "0"),
  );
  return [text, text, day, "{}", ...sized];
}
