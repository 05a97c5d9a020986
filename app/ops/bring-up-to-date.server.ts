import { existsSync } from "node:fs";
import { upgradeDatabase } from "../../db/upgrade.server.ts";
import { env, forgottenListFile } from "../base/env.server.ts";
import { updateStoredRounds } from "../surveys/closing/closing.server.ts";
import { makeFolder } from "../base/make-folder.ts";

/**
 * Runs the migrations on the open database, also of what is stored of rounds, and makes the key folder. In a restored backup it forgets
 * again the persons forgotten since the backup. Returns how many those are, and the backup made before migrating, where one was.
 */
export async function bringUpToDate(now: Date): Promise<{ forgotten: number; backup: string | null }> {
  makeFolder(env.KEY_DIR);
  const backup = upgradeDatabase(now);
  updateStoredRounds();
  const forgotten = existsSync(forgottenListFile()) ? await forgetAgainAfterRestore(now) : 0;
  return { forgotten, backup };
}

/** Imports the event handlers only when needed, since they load every room. */
async function forgetAgainAfterRestore(now: Date): Promise<number> {
  const { registerEventHandlers } = await import("../base/events.server.ts");
  const { eventHandlers } = await import("../server/event-handlers.server.ts");
  const { forgetRestored } = await import("../people/leaving/forgotten.server.ts");
  registerEventHandlers(eventHandlers);
  return forgetRestored(now);
}
