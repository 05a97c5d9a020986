/** Puts rows in every table there is, whatever the schema says of them: what SQLite accepts is right. */
import type { Database } from "better-sqlite3";

type Value = string | number | Buffer | null;

interface Column {
  name: string;
  type: "INTEGER" | "REAL" | "TEXT" | "BLOB";
  notnull: number;
  pk: number;
  /** The words that its CHECK lists. */
  words?: Value[];
}

interface Table {
  name: string;
  /** Lengths that its CHECKs ask for. */
  lengths: number[];
  columns: Column[];
  parents: Map<string, { table: string; column: string }>;
}

/** The same row of dice for the same seed, so that a failure can be seen again. */
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
    if (free.length === 0) throw new Error(`Tables that wait for each other: ${[...waiting.keys()]}`);
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
    columns: columns.map((column) => ({ ...column, words: wordsOf(sql, column) })),
    parents: new Map(keys.map(({ from, table, to }) => [from, { table, column: to ?? "id" }])),
  };
}

function wordsOf(sql: string, { name, type }: Column): Value[] | undefined {
  const list = new RegExp(`"?\\b${name}\\b"?\\s+in\\s*\\(([^)]*)\\)`, "i").exec(sql)?.[1];
  const words = list?.split(",").map((word) => word.trim().replace(/^'|'$/g, ""));
  return type === "TEXT" ? words : words?.map(Number);
}

/** Puts about `rows` rows in each table, fewer where its keys do not allow so many. Throws when one takes none. */
export function fillAllTables(sqlite: Database, rows: number, seed = 1): void {
  const dice = repeatableRandom(seed);
  sqlite.transaction(() => {
    for (const table of tablesOf(sqlite)) fillTable(sqlite, table, rows, dice);
  })();
}

function fillTable(sqlite: Database, table: Table, rows: number, dice: () => number): void {
  const places = table.columns.map(() => "?").join(", ");
  const insert = sqlite.prepare(`insert or ignore into ${table.name} values (${places})`);
  const keys = new Map([...table.parents].map(([name, parent]) => [name, keysOf(sqlite, parent)]));
  let born = 0;
  for (let tries = 0; born < rows && tries < rows * 400 + 4000; tries++)
    born += insert.run(rowOf(table, keys, born, dice)).changes;
  if (born === 0)
    throw new Error(`${table.name} takes no row: its CHECKs ask for something fill.ts does not think of.`);
}

function rowOf(table: Table, keys: Map<string, Value[]>, index: number, dice: () => number): Value[] {
  const pick = (values: Value[]) => values[Math.floor(dice() * values.length)] ?? null;
  return table.columns.map((column) => {
    const parents = keys.get(column.name);
    if (parents) return !column.notnull && dice() < 0.4 ? null : pick(parents);
    if (!column.notnull && !column.pk && dice() < 0.2) return null;
    return pick(candidates(table, column, index, dice));
  });
}

const keysOf = (sqlite: Database, { table, column }: { table: string; column: string }) =>
  sqlite.prepare(`select ${column} from ${table}`).pluck().all() as Value[];

/** What a column might hold: the words it is held to, else things of its type that differ from row to row. */
function candidates(
  table: Table,
  { name, type, pk, words }: Column,
  index: number,
  dice: () => number,
): Value[] {
  if (words) return words;
  const number = Math.floor(dice() * 60);
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
