/** Marks a database whose people are invented, or that anyone could sign in to by a button. The mark follows every copy of the file. */
import type SQLite from "better-sqlite3";
import { StartRefused } from "../app/base/start-refused.ts";
import { sqlite } from "./database.server.ts";

/** SQLite keeps it in the file's header ("demo" in ASCII). */
const demoApplicationId = 0x64656d6f;

export function markAsDemo(): void {
  sqlite.pragma(`application_id = ${demoApplicationId}`);
}

/** Whether a database is marked. */
export const isDemoDatabase = (database: SQLite.Database): boolean =>
  database.pragma("application_id", { simple: true }) === demoApplicationId;

/** Throws when the open database is marked. Production calls it before anything else. */
export function refuseDemoDatabase(): void {
  if (isDemoDatabase(sqlite))
    throw new StartRefused(
      "This is a demo's database: anyone could sign in to it. Production needs one of its own (DATA_DIR).",
    );
}
