/** How the nightly backups went. A file and no table: it is about this machine, and must not become that of an older backup. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { env } from "../../base/env.server.ts";

/**
 * Why a night gave no backup; `check`: it was made, and could not be restored. `changed`: it is good, and films or packages on the site are no
 * longer as they were.
 */
export const backupFaults = ["no-folder", "other-disk", "no-room", "failed", "check", "changed"] as const;
export type BackupFault = (typeof backupFaults)[number];

const moment = z.coerce.date();

const nightlyState = z.object({
  /** The folder that this is about. */
  folder: z.string(),
  firstAt: moment,
  /** When the last attempt began. */
  attemptedAt: moment,
  /** The last set that was made. */
  made: z.object({ at: moment, name: z.string(), seconds: z.number(), bytes: z.number() }).nullable(),
  /** The last set that was tried, and could be restored. */
  checked: z.object({ at: moment, name: z.string(), seconds: z.number(), rows: z.number() }).nullable(),
  /** What was wrong at the last attempt; `detail` is for the operator. */
  fault: z.object({ at: moment, what: z.enum(backupFaults), detail: z.string() }).nullable(),
});

export type NightlyState = z.infer<typeof nightlyState>;

const stateFile = () => join(env.DATA_DIR, "nightly-backup.json");

/** How it went so far in this folder; null before the first attempt. */
export function readNightlyState(folder: string): NightlyState | null {
  if (!existsSync(stateFile())) return null;
  try {
    const state = nightlyState.parse(JSON.parse(readFileSync(stateFile(), "utf8")));
    return state.folder === folder ? state : null;
  } catch {
    return null;
  }
}

/** Saves how it went. */
export function saveNightlyState(state: NightlyState): void {
  const unfinished = `${stateFile()}.new`;
  writeFileSync(unfinished, JSON.stringify(state), { mode: 0o600 });
  renameSync(unfinished, stateFile());
}
