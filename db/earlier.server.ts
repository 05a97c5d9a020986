/**
 * What an upgrade or a restored backup replaced lies for a while in `earlier/` beside the database, a dated folder each time: the way back if
 * it was a mistake. Not for longer, since it holds the names of people who are forgotten since.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../app/base/make-folder.ts";

/** How long it is kept. */
export const earlierKeptDays = 14;
const dayMs = 86_400_000;

const earlierFolder = (dataFolder: string) => join(dataFolder, "earlier");

/** Makes the folder for what is replaced now; its name begins with the time in UTC. */
export function makeEarlierFolder(dataFolder: string, why: "restore" | "upgrade", now: Date): string {
  const folder = join(earlierFolder(dataFolder), `${now.toISOString().replaceAll(":", ".")}-${why}`);
  makeFolder(folder);
  return folder;
}

/** Deletes what was replaced more than `earlierKeptDays` ago. Called every night. */
export function clearEarlier(dataFolder: string, now: Date): void {
  const oldest = new Date(now.getTime() - earlierKeptDays * dayMs).toISOString().replaceAll(":", ".");
  if (!existsSync(earlierFolder(dataFolder))) return;
  for (const name of readdirSync(earlierFolder(dataFolder)))
    if (/^\d{4}-\d\d-\d\dT/.test(name) && name < oldest)
      rmSync(join(earlierFolder(dataFolder), name), { recursive: true, force: true });
}
