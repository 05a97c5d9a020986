import type { TeamSignUpRefusal } from "../team-sign-up/refusals.ts";
import type { CellError } from "./list-line.ts";
import type { SheetRefusal, SheetSource } from "../../base/sheets/sheet.ts";

export type LineError =
  | CellError
  | { why: "mail" | "municipality" | "day-unknown" | "day-which" | "mark-refused"; value: string }
  /** Another line, by its number, says something else of the same person on the same day. */
  | { why: "contrary"; value: string }
  /** The person was present in another municipality, by its name, on the same date. */
  | { why: "elsewhere"; value: string }
  | { why: "refused"; value: TeamSignUpRefusal };

/** A line that cannot be imported, with every reason. */
export interface RejectedLine {
  line: number;
  errors: LineError[];
}

/** What a good line does, or would do. */
export interface ImportedLine {
  line: number;
  name: string;
  on: string;
  what: "seat" | "waiting" | "present" | "partly" | "absent" | "unchanged";
}

/** A day from before the site that an import creates. */
export interface NewDay {
  /** yyyy-mm-dd */
  on: string;
  municipality: string;
}

/** What importing a list does, or would do. */
export type ListReport =
  | { unreadable: SheetRefusal }
  | { rejected: RejectedLine[] }
  /** `newDays`: days from before the site that the import creates. `ignored`: the headings of columns that are not read. */
  | { imported: ImportedLine[]; newDays: NewDay[]; ignored: string[]; source?: SheetSource };
