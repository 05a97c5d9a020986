import type { PeopleColumn } from "./person-line.ts";
import type { SheetSource } from "../../base/sheets/sheet.ts";

/** A line that cannot be used, by its row number, with every reason as a sentence. */
export interface BadLine {
  line: number;
  reasons: string[];
  /** Of a list of people: the cell that each reason is about; null for the row as a whole. */
  columns?: (PeopleColumn | null)[];
}

/** Those of one municipality who are not on a list that names it, and what closing them would leave. */
export interface Missing {
  code: string;
  name: string;
  /** One line of text for each who is missing. */
  people: string[];
  /** How many active people the municipality has. */
  total: number;
  /** Closing them would leave the municipality without a leader. */
  leaderless: boolean;
}

/** What a list did, or would do. People and municipalities are one line of text each. */
export interface ImportSummary {
  added: string[];
  changed: string[];
  /** Those of the changed who come to another municipality. */
  moved: string[];
  /** Those of the list's municipalities who are not on it, by municipality. */
  missing: Missing[];
  /** How many of the missing it closes. */
  closed: number;
  unchanged: number;
  /** How many names the list has with the family name first; absent when none. */
  turned?: number;
  /** How many are written to because their roles change, or because they are back; absent when nobody is. */
  roleLetters?: number;
  /** How many new people are told where the site is and how to sign in, and how many new agents are invited; absent when nobody is. */
  welcomed?: number;
  invited?: number;
  /** Columns that are not used. */
  ignored: string[];
  /** Where in a workbook the list stands. */
  source?: SheetSource;
  /** Digest of a list of people and of what it would do: the same digest is the same list with the same consequences. */
  fingerprint?: string;
}

/** What an import did, or would do; or why nothing of the list was imported. */
export type ImportReport = ImportSummary | ImportRefusal;

export type ImportRefusal =
  /** The file could not be read; why, as a sentence. */
  | { unreadable: string }
  | { bad: BadLine[] }
  /** It would close so many of all active people that the number must be confirmed; the municipalities it concerns most. */
  | { tooMany: number; total: number; municipalities: Missing[] }
  /** It would add, change or close more people than are saved at once. */
  | { tooManyChanges: number; max: number }
  /** It would now do something else than the preview showed. */
  | { stale: true };
