import { existsSync, mkdirSync } from "node:fs";
import { closeDatabase, migrateDatabase, openDatabase } from "../../../db/database.server.ts";
import { databaseFile, env, forgottenFile } from "../../base/env.server.ts";
import { wordsOf } from "../cli/arguments.ts";

/** `migrate`: makes the folders and the database if they are missing, and brings it up to the newest migration; a copy that was put back forgets again whom it must. */
export async function run(words: string[]): Promise<number> {
  if (!wordsOf(words, "migrate", 0)) return 2;
  mkdirSync(env.KEY_DIR, { recursive: true, mode: 0o700 });
  openDatabase(databaseFile());
  migrateDatabase();
  if (existsSync(forgottenFile())) await forgetAgainWhomItMust();
  closeDatabase();
  console.log("Databasen er ført op til nyeste version.");
  return 0;
}

/** Loaded only here: every room hears of it. */
async function forgetAgainWhomItMust(): Promise<void> {
  const { heed } = await import("../../base/events.server.ts");
  const { consequences } = await import("../../server/event-handlers.server.ts");
  const { forgetAgain } = await import("../../people/leaving/forgotten.server.ts");
  heed(consequences);
  forgetAgain(new Date());
}
