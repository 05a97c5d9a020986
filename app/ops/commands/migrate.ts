import { mkdirSync } from "node:fs";
import { closeDatabase, migrateDatabase, openDatabase } from "../../../db/open.server.ts";
import { databaseFile, env } from "../../env.server.ts";
import { wordsOf } from "../words.ts";

/** `migrate`: makes the folders and the database if they are missing, and brings it up to the newest migration. */
export function run(words: string[]): number {
  if (!wordsOf(words, "migrate", 0)) return 2;
  mkdirSync(env.KEY_DIR, { recursive: true, mode: 0o700 });
  openDatabase(databaseFile());
  migrateDatabase();
  closeDatabase();
  console.log("Databasen er ført op til nyeste version.");
  return 0;
}
