import { closeDatabase, migrateDatabase, openDatabase } from "../../../db/open.server.ts";
import { databaseFile } from "../../env.server.ts";

/** `migrate`: brings the database up to the newest migration. */
export function run(): number {
  openDatabase(databaseFile());
  migrateDatabase();
  closeDatabase();
  console.log("Databasen er ført op til nyeste version.");
  return 0;
}
