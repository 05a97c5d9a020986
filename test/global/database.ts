/** Global setup: one migrated, empty database, of which each test gets a copy. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markAs } from "../../db/database-mark.server.ts";
import { closeDatabase, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";

export default function migrateOnce(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "ddh-migrated-"));
  const file = join(folder, "ddh.sqlite");
  openDatabase(file);
  migrateDatabase();
  markAs("demo");
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  closeDatabase();
  // Workers inherit the environment.
  process.env.DDH_MIGRATED = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
