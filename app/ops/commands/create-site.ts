import { existsSync } from "node:fs";
import { join } from "node:path";
import { closeDatabase, migrateDatabase } from "../../../db/database.server.ts";
import { createDatabaseOf } from "../../../db/database-mark.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { parseArguments } from "../cli/arguments.ts";
import { makeFolder } from "../../base/make-folder.ts";

/** What a site keeps beside its database: where they are without it, it is the database that is missing. */
const companions = ["films", "packages", "backups", "forgotten"];

/** `create-site`: makes the folders and an empty database. Refused where there is a site, or what is left of one. */
export function run(words: string[]): number {
  if (!parseArguments(words, "create-site", 0)) return 2;
  const left = companions.filter((name) => existsSync(join(env.DATA_DIR, name)));
  if (!existsSync(databaseFile()) && left.length > 0)
    return refuse(
      `I ${env.DATA_DIR} ligger der ${left.join(", ")} fra et site, men ingen database. Læg en kopi på plads med restore, eller vælg en anden DATA_DIR.`,
    );
  if (!createDatabaseOf(env.MODE, databaseFile()))
    return refuse(`Der er allerede et site i ${env.DATA_DIR}.`);
  makeFolder(env.KEY_DIR);
  migrateDatabase();
  closeDatabase();
  console.log(
    `Der er nu et tomt site i ${env.DATA_DIR}.\nNæste skridt: import-municipalities og create-secretariat.`,
  );
  return 0;
}

function refuse(reason: string): 1 {
  console.error(`${reason} Intet er ændret.`);
  return 1;
}
