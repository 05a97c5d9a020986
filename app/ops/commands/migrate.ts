import { existsSync, mkdirSync } from "node:fs";
import { closeDatabase, migrateDatabase } from "../../../db/database.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { databaseFile, env, forgottenListFile } from "../../base/env.server.ts";
import { updateStoredRounds } from "../../surveys/closing/closing.server.ts";
import { parseArguments } from "../cli/arguments.ts";

/**
 * `migrate`: runs the migrations, also of what is stored of rounds. In a restored backup it forgets again the persons forgotten since the
 * backup. Outside production it makes the folders and the database where they are missing (production: `create-site`).
 */
export async function run(words: string[]): Promise<number> {
  if (!parseArguments(words, "migrate", 0)) return 2;
  openDatabaseOf(env.MODE, databaseFile());
  mkdirSync(env.KEY_DIR, { recursive: true, mode: 0o700 });
  migrateDatabase();
  updateStoredRounds();
  if (existsSync(forgottenListFile())) await forgetAgainAfterRestore();
  closeDatabase();
  console.log("Databasen er ført op til nyeste version.");
  return 0;
}

/** Imports the event handlers only when needed, since they load every room. */
async function forgetAgainAfterRestore(): Promise<void> {
  const { registerEventHandlers } = await import("../../base/events.server.ts");
  const { eventHandlers } = await import("../../server/event-handlers.server.ts");
  const { forgetRestored } = await import("../../people/leaving/forgotten.server.ts");
  registerEventHandlers(eventHandlers);
  forgetRestored(new Date());
}
