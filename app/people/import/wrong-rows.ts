import type { PeopleColumn } from "./person-line.ts";

/** One cell of a row that cannot be used as it is. */
export interface RowCell {
  column: PeopleColumn;
  value: string;
  /** What is wrong with it; empty when nothing is. */
  reasons: string[];
  /** What it most likely means. */
  suggestion?: string | undefined;
  /** Whether it can be written in: it is wrong, or the row as a whole is. */
  editable: boolean;
}

export interface WrongRow {
  line: number;
  /** What is wrong with the row as a whole. */
  reasons: string[];
  cells: RowCell[];
}

/** A page of the rows of a list that cannot be used, and how many there are. */
export interface WrongRows {
  rows: WrongRow[];
  count: number;
  /** How many rows can be used. */
  good: number;
  page: number;
  pages: number;
  /** The digest of the list as it is shown: rows of a list that has changed since are not corrected. */
  seen: string;
}

/** Someone new on a list who has the name of someone on the site (`id`) or on an earlier line of it, beside that person. */
export interface LikelyDouble {
  line: number;
  municipality: string | null;
  listed: DoublePerson;
  known: DoublePerson & { municipality: string | null } & ({ id: number } | { line: number });
}

interface DoublePerson {
  name: string;
  mail: string;
  /** yyyy-mm-dd */
  startsOn: string;
}

export const wrongRowsPerPage = 50;

/** The name of a cell in a form: c12-navn. */
export const cellName = (line: number, column: PeopleColumn): string => `c${line}-${column}`;
