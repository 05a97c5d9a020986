import { existsSync, readdirSync } from "node:fs";
import { closeDatabase } from "../../../db/database.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { bringUpToDate } from "../bring-up-to-date.server.ts";
import { parseArguments } from "../cli/arguments.ts";
import { run as createSite } from "./create-site.ts";

/** A machine that has had no site. Where there are keys but no data, a disk is not mounted. */
const isNewMachine = (): boolean =>
  [env.DATA_DIR, env.KEY_DIR].every((folder) => !existsSync(folder) || readdirSync(folder).length === 0);

/**
 * `migrate`: runs the migrations, also of what is stored of rounds; a backup of a database with people is made first. In a restored backup it
 * forgets again the persons forgotten since the backup. Where they are missing it makes the folders and the database; in production only on a new machine,
 * as `create-site` does.
 */
export async function run(words: string[]): Promise<number> {
  if (!parseArguments(words, "migrate", 0)) return 2;
  if (env.MODE === "production" && isNewMachine()) return createSite([]);
  openDatabaseOf(env.MODE, databaseFile());
  const { backup } = await bringUpToDate(new Date());
  closeDatabase();
  if (backup) console.log(`Databasen, som den var før: ${backup}`);
  console.log("Databasen er ført op til nyeste version.");
  return 0;
}
