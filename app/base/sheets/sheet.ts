/** One row as it stands in the file, before its heading is known. `line` is the row's number as Excel shows it; every cell is trimmed. */
export interface SheetRow {
  line: number;
  cells: string[];
  /** The places of cells with a formula whose result is not in the file. */
  unstored?: number[];
}

/** One row of a sheet. `line` is the row's number as Excel shows it; every cell is trimmed, "" when empty. */
export interface SheetLine<Column extends string> {
  line: number;
  cells: Record<Column, string>;
  /** The row has more cells than the heading: most often a semicolon inside a text that was not quoted. */
  hasExtraCells: boolean;
}

/** Which columns of a list are read, by heading in lower case. Empty `needed` and no `optional`: all of them. */
export interface SheetColumns<Column extends string> {
  needed: readonly Column[];
  optional?: readonly Column[];
  /** What else people call a column. */
  otherNames?: Partial<Record<Column, readonly string[]>>;
  /** Whether totals, and notes below, are left out: no line of the list has one text only. */
  mayHaveTotals?: boolean;
  /** Columns of days: a number in one is the day that a workbook counts by it. */
  days?: readonly Column[];
  /** The columns that together are one, with a blank between them, where it is not there itself. One with "?" behind its name need not be there. */
  joined?: Partial<Record<Column, readonly string[]>>;
  /** Of a list that reads each column: what some of its headings are called. The row, and the sheet, that has one goes before others. */
  likely?: readonly string[];
  /** How many rows with content it may have, the heading included; unless given, `maxRows`. */
  maxRows?: number;
  /** How many characters all its cells may have together; unless given, `maxTextChars`. */
  maxTextChars?: number;
}

export interface Sheet<Column extends string> {
  /** Every heading, in lower case. */
  headings: string[];
  /** The same as they are written; missing in lists that were kept by an earlier version of the site. */
  written?: string[];
  lines: SheetLine<Column>[];
  /** Headings of columns that are not read. */
  ignored: string[];
  /** Where in a workbook it stands; of other files only when rows are left out. */
  source?: SheetSource;
  /** SHA-256 of the file. */
  fileHash: string;
}

/** Which sheet of a workbook was read, of how many, hidden ones included, and how many of its rows are hidden, as by a filter. They are read too. */
export interface SheetSource {
  name: string;
  of: number;
  hiddenRows: number;
  /** Rows that are totals or notes, and are not read. */
  leftOut?: { line: number; text: string }[];
}

/** The limits that a list can exceed (see limits.ts). */
export const overLimitFaults = [
  "too-large",
  "too-much",
  "too-many-parts",
  "too-many-rows",
  "too-many-columns",
  "too-many-cells",
  "too-much-text",
  "long-cell",
  "too-slow",
  "too-complicated",
] as const;

/** A list that exceeds one of the limits, and is not kept. */
export interface OverLimit {
  refused: (typeof overLimitFaults)[number];
}

/** Columns that a list lacks or has twice, beside the headings that it has; without those where the row may be no headings. */
export interface MissingHeadings {
  refused: "columns";
  missing: string[];
  double: string[];
  seen?: string[];
}

/** What keeps a file from being read as a list. */
const fileFaults = [
  "old-excel",
  "open-document",
  "excel-xml",
  "web-page",
  "password",
  "pdf",
  "unreadable",
  "empty",
  "lost-letters",
] as const;

/** Why nothing of a list can be read. */
export type UnreadSheet =
  | OverLimit
  | { refused: (typeof fileFaults)[number] }
  /** The list stands in a sheet of a workbook that is not shown. */
  | { refused: "hidden-sheet"; sheet: string }
  /** A text has more control characters than are passed over; the first places, from 1. */
  | { refused: "control-characters"; places: { line: number; cell: number }[] }
  /** A cell of a column that is read has a formula, and its result is not in the file. */
  | { refused: "unstored-formula"; cell: string }
  | MissingHeadings;

/** Why a list cannot be read. */
export type SheetRefusal =
  | UnreadSheet
  /**
   * A quote never ends. `lines` are read without regard to quotes, so that other errors in them can be reported as well; `open` are
   * those with an odd number of quotes. Null when not even the heading can be read.
   */
  | {
      refused: "open-quote";
      line: number;
      unquoted: { lines: SheetLine<string>[]; open: number[] } | null;
    };
