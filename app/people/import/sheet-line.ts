/** One row as read, before its heading is known. `line` is the row's number as Excel shows it. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/** One row of a sheet. `line` is the row's number as Excel shows it; every cell is trimmed, "" when empty. */
export interface SheetLine<Column extends string> {
  line: number;
  cells: Record<Column, string>;
  /** The row has more cells than the heading: most often a semicolon inside a text that was not quoted. */
  hasExtraCells: boolean;
}

export type SheetRefusal =
  | { refused: "too-large" | "too-much" | "old-excel" | "unreadable" | "empty" }
  /** `rows` are the lines read without regard to quotes, so that other errors in them can be reported as well. */
  | { refused: "open-quote"; line: number; rows: SheetRow[] }
  | { refused: "columns"; missing: string[]; double: string[] };

export interface Sheet<Column extends string> {
  lines: SheetLine<Column>[];
  /** Headings of columns that are not read. */
  ignored: string[];
}
