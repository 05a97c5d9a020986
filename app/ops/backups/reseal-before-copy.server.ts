import { isDatabaseBusy } from "../../../db/busy.ts";
import { closeDatabase, sqlite } from "../../../db/database.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { compareMigrations } from "../../../db/integrity.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { resealOpenRounds } from "../../surveys/anonymity/sealed-states.server.ts";

/** Two copies do not show whose answer was changed between them. A database of an older version, or one that is locked, is copied as it is. */
export function resealBeforeCopy(): void {
  openDatabaseOf(env.MODE, databaseFile());
  try {
    if (compareMigrations(sqlite).pending.length === 0) resealOpenRounds();
  } catch (error) {
    if (!isDatabaseBusy(error)) throw error;
  } finally {
    closeDatabase();
  }
}
