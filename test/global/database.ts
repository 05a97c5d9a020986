/** Once for all tests: an empty database that is migrated, which each test gets a copy of. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";

export default function migrateOnce(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "ddh-migrated-"));
  const file = join(folder, "ddh.sqlite");
  openDatabase(file);
  migrateDatabase();
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  closeDatabase();
  // The workers inherit it.
  process.env.DDH_MIGRATED = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
