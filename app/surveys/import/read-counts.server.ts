import { maxReadingMs } from "../../base/sheets/limits.ts";
import { overTaskLimit } from "../../base/sheets/read-sheet.server.ts";
import type { OverLimit } from "../../base/sheets/sheet.ts";
import { defineTask } from "../../base/tasks/tasks.server.ts";
import type { CountsRead } from "./counts-file.ts";

const readInThread = defineTask<Uint8Array, CountsRead>("app/surveys/import/read-counts.task.server.ts", {
  ms: maxReadingMs,
});

/** Reads an uploaded file of counts (see readCountsFile) by a task, for `askedBy`. */
export async function readCounts(bytes: Uint8Array, askedBy: string): Promise<CountsRead | OverLimit> {
  try {
    return await readInThread(bytes, askedBy);
  } catch (error) {
    return overTaskLimit(error);
  }
}
