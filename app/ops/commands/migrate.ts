import { existsSync, mkdirSync } from "node:fs";
import { closeDatabase, migrateDatabase, openDatabase } from "../../../db/database.server.ts";
import { databaseFile, env, forgottenListFile } from "../../base/env.server.ts";
import { parseArguments } from "../cli/arguments.ts";

/** `migrate`: makes the folders and the database if they are missing, and brings it up to the newest migration; a copy that was put back forgets again whom it must. */
export async function run(words: string[]): Promise<number> {
  if (!parseArguments(words, "migrate", 0)) return 2;
  mkdirSync(env.KEY_DIR, { recursive: true, mode: 0o700 });
  openDatabase(databaseFile());
  migrateDatabase();
  if (existsSync(forgottenListFile())) await forgetAgainAfterRestore();
  closeDatabase();
  console.log("Databasen er ført op til nyeste version.");
  return 0;
}

/** Loaded only here: every room hears of it. */
async function forgetAgainAfterRestore(): Promise<void> {
  const { registerEventHandlers: heed } = await import("../../base/events.server.ts");
  const { eventHandlers: consequences } = await import("../../server/event-handlers.server.ts");
  const { forgetRestored: forgetAgain } = await import("../../people/leaving/forgotten.server.ts");
  heed(consequences);
  forgetAgain(new Date());
}
