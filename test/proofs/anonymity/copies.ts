/**
 * What a copy of the database taken while the round is open shows of its people, in any column of any table, in the place of a sealed field
 * in the file, and by what has changed since the copy before. The attacker knows from the first copy which invitation is whose.
 */
import { readFileSync } from "node:fs";
import SQLite from "better-sqlite3";

type Row = Record<string, unknown>;

/** A number for each invitation, by which those who have answered might be told from the others. */
export interface Sign {
  name: string;
  values: Map<number, number>;
}

export class Copies {
  private before = new Map<number, Row>();
  /** Person → invitation. */
  private invitationOf = new Map<number, number>();

  /** Every sign that this copy shows, alone and held against the one before. */
  signsIn(file: string): Sign[] {
    const copy = new SQLite(file, { readonly: true });
    const rows = copy.prepare("select * from invitations").all() as Row[];
    for (const { id, person_id: person } of rows)
      if (person !== null) this.invitationOf.set(person as number, id as number);
    const signs = [
      ...signsOf("invitations", rows, (row) => row.id as number),
      ...this.changedSince(rows),
      { name: "place of the sealed field", values: placesIn(readFileSync(file), rows) },
      ...tablesNamingPeople(copy).flatMap(({ table, column }) => {
        const named = copy.prepare(`select * from "${table}" where "${column}" is not null`).all() as Row[];
        return signsOf(`${table} by ${column}`, named, (row) => this.invitationOf.get(row[column] as number));
      }),
    ];
    copy.close();
    this.before = new Map(rows.map((row) => [row.id as number, row]));
    for (const { values } of signs)
      for (const id of this.before.keys()) if (!values.has(id)) values.set(id, 0);
    return signs;
  }

  /** For each column whether it has changed. */
  private changedSince(rows: Row[]): Sign[] {
    if (this.before.size === 0) return [];
    return Object.keys(rows[0]!).map((column) => ({
      name: `change of invitations.${column}`,
      values: new Map(
        rows.map(({ id, ...row }) => {
          const [now, then] = [row[column], this.before.get(id as number)![column]];
          const same = Buffer.isBuffer(now) ? now.equals(then as Buffer) : now === then;
          return [id as number, Number(!same)];
        }),
      ),
    }));
  }
}

function tablesNamingPeople(copy: SQLite.Database): { table: string; column: string }[] {
  return copy
    .prepare(
      `select tables.name as "table", keys."from" as "column" from sqlite_master as tables
        join pragma_foreign_key_list(tables.name) as keys
        where tables.type = 'table' and keys."table" = 'people' and tables.name <> 'invitations'`,
    )
    .all() as { table: string; column: string }[];
}

/** How many rows an invitation has, and the sum of each column over them. */
function signsOf(name: string, rows: Row[], idOf: (row: Row) => number | undefined): Sign[] {
  const sum = (numberOf: (row: Row) => number) => {
    const values = new Map<number, number>();
    for (const row of rows) {
      const id = idOf(row);
      if (id !== undefined) values.set(id, (values.get(id) ?? 0) + numberOf(row));
    }
    return values;
  };
  return [
    { name: `rows of ${name}`, values: sum(() => 1) },
    ...Object.keys(rows[0] ?? {}).map((column) => ({
      name: `${name}: ${column}`,
      values: sum((row) => numberFor(row[column])),
    })),
  ];
}

/** Equal values give equal numbers; of bytes only the length. */
function numberFor(value: unknown): number {
  if (value === null) return -1;
  if (Buffer.isBuffer(value)) return value.length;
  return typeof value === "number"
    ? value
    : [...String(value)].reduce((hash, sign) => (hash * 31 + sign.codePointAt(0)!) % 1_000_003, 7);
}

/** Where each sealed field begins in the file. */
const placesIn = (bytes: Buffer, rows: Row[]) =>
  new Map(rows.map(({ id, sealed }) => [id as number, bytes.indexOf((sealed as Buffer).subarray(0, 24))]));
