/** Everything in the database, and what has become different: all but what only says that somebody was there. */
import { sqlite } from "../../../db/database.server.ts";

type Row = Record<string, unknown>;
export type Tables = Map<string, Map<string, Row>>;

/** Reads every table of the open database. */
export function readTables(): Tables {
  const names = sqlite
    .prepare(
      "select name, wr from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'",
    )
    .all() as { name: string; wr: number }[];
  return new Map(names.map(({ name, wr }) => [name, readTable(name, wr === 1)]));
}

function readTable(name: string, isWithoutRowId: boolean): Map<string, Row> {
  const key = isWithoutRowId ? "" : "rowid as _rowid,";
  const rows = sqlite.prepare(`select ${key} * from "${name}"`).all() as Row[];
  return new Map(rows.map((row) => [JSON.stringify(row._rowid ?? row), row]));
}

/** What a program may leave, and why it harms nobody. */
const mayChange: {
  table: string;
  why: string;
  is: (now: Row | undefined, before: Row | undefined) => boolean;
}[] = [
  {
    table: "request_counts",
    why: "how often something was asked for from a network: the limit that it runs into itself",
    is: () => true,
  },
  {
    table: "sign_in_requests",
    why: "an address was typed that nobody has; gone after ten minutes",
    is: (now, before) => (now ?? before)!.person_id === null,
  },
  {
    table: "sign_in_requests",
    why: "codes were guessed on the link's page; whoever asked needs none there, and the code counts its own",
    is: (now, before) => sameBut("link_tries_left", now, before) && Number(now!.link_tries_left) > 0,
  },
  {
    table: "wrong_code_hours",
    why: "how many codes were guessed, which asks for longer ones when they are many",
    is: (now) => now !== undefined,
  },
  {
    table: "audit_lines",
    why: "a wrong code was typed: its person can see that",
    is: (now) => /^(?:sign-in-failed|mail-change-code-wrong)$/.test(String(now?.act)),
  },
];

const sameBut = (column: string, now: Row | undefined, before: Row | undefined) =>
  now !== undefined &&
  before !== undefined &&
  Object.keys(now).every((name) => name === column || isSame(now[name], before[name]));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The rows that are new, gone or changed, each as a sentence. */
export function changesIn(now: Tables, before: Tables): string[] {
  return [...now].flatMap(([table, rows]) => {
    const earlier = before.get(table) ?? new Map<string, Row>();
    const may = mayChange.filter((one) => one.table === table);
    return [...new Set([...rows.keys(), ...earlier.keys()])].flatMap((key) => {
      const [row, was] = [rows.get(key), earlier.get(key)];
      if (isSame(row, was) || may.some(({ is }) => is(row, was))) return [];
      return [
        `${table} ${was ? (row ? "changed" : "gone") : "new"}: ${JSON.stringify(row ?? was).slice(0, 300)}`,
      ];
    });
  });
}
