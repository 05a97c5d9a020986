import { TaskLimitError } from "../tasks/task-limit-error.ts";
import { defineTask } from "../tasks/tasks.server.ts";
import { maxReadingMs, maxSheetBytes } from "./limits.ts";
import type { SheetInput, SheetOutput } from "./parse-sheet.task.server.ts";
import type { OverLimit, Sheet, SheetColumns, SheetRefusal, UnreadSheet } from "./sheet.ts";

const parseSheet = defineTask<SheetInput, SheetOutput>("app/base/sheets/parse-sheet.task.server.ts", {
  ms: maxReadingMs,
});

/** A list that was read, as it is kept until it is imported (see `openSheet`). */
export type ParsedSheet = Buffer;

/**
 * Reads a list by a task, for `askedBy`: CSV as Excel saves it (see `readCsv`), or the first visible sheet of an .xlsx. Columns may stand in
 * any order and case; empty rows are skipped; a real date cell reads as yyyy-mm-dd. Refuses what exceeds a limit (see limits.ts), an .xls, a
 * workbook with a password, what is not a list, a quote that never ends, and headings that are missing or occur twice.
 */
export async function readSheet<Column extends string>(
  bytes: Uint8Array,
  columns: SheetColumns<Column>,
  askedBy: string,
): Promise<Sheet<Column> | SheetRefusal> {
  const parsed = await parseForLater(bytes, columns, askedBy);
  return "refused" in parsed ? parsed : openSheet<Column>(parsed)!;
}

/**
 * Reads a list as `readSheet` does, to be kept. One with a quote that never ends is kept too, as far as it can be read, so that all that
 * is wrong with it can be told at once.
 */
export async function parseForLater(
  bytes: Uint8Array,
  columns: SheetColumns<string>,
  askedBy: string,
): Promise<ParsedSheet | UnreadSheet> {
  if (bytes.length > maxSheetBytes) return { refused: "too-large" };
  try {
    const parsed = await parseSheet({ bytes, columns }, askedBy);
    return "refused" in parsed ? parsed : Buffer.from(parsed.json);
  } catch (error) {
    return overTaskLimit(error);
  }
}

/** The limit that a task met while it read a list. Throws any other error again, also that too many lists wait. */
export function overTaskLimit(error: unknown): OverLimit {
  if (!(error instanceof TaskLimitError) || error.limit === "queue") throw error;
  return { refused: error.limit === "time" ? "too-slow" : "too-complicated" };
}

/** A list that was kept, or why it cannot be used; null when it was kept in another way, by an earlier version of the site. */
export function openSheet<Column extends string>(parsed: ParsedSheet): Sheet<Column> | SheetRefusal | null {
  try {
    const read: unknown = JSON.parse(parsed.toString("utf8"));
    const isSheet = typeof read === "object" && read !== null && ("lines" in read || "refused" in read);
    return isSheet ? (read as Sheet<Column> | SheetRefusal) : null;
  } catch {
    return null;
  }
}
