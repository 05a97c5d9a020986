import { closeDatabase } from "../../../db/database.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { bringUpToDate } from "../bring-up-to-date.server.ts";
import { parseArguments } from "../cli/arguments.ts";

/**
 * `migrate`: runs the migrations, also of what is stored of rounds; a backup of a database with people is made first. In a restored backup it
 * forgets again the persons forgotten since the backup. Outside production it makes the folders and the database where they are missing (production: `create-site`).
 */
export async function run(words: string[]): Promise<number> {
  if (!parseArguments(words, "migrate", 0)) return 2;
  openDatabaseOf(env.MODE, databaseFile());
  const { backup } = await bringUpToDate(new Date());
  closeDatabase();
  if (backup) console.log(`Databasen, som den var før: ${backup}`);
  console.log("Databasen er ført op til nyeste version.");
  return 0;
}
