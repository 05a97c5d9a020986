import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { env } from "../../base/env.server.ts";
import { type BackupSet, listSets, looksLikeSet } from "./backup-set.server.ts";
import { withBackupLock } from "./backup-lock.server.ts";
import { checkSet } from "./check-set.server.ts";
import { bytesOf, deleteOtherContent } from "./content.server.ts";
import { makeSet, unfinishedName } from "./make-set.server.ts";
import {
  type BackupFault,
  type NightlyState,
  readNightlyState,
  saveNightlyState,
} from "./nightly-state.server.ts";
import { type Keep, setsToDelete } from "./retention.ts";
import { openKnownHashes } from "./known-hashes.server.ts";
import { changedText, noRoomText } from "./set-texts.ts";

type Fault = { what: BackupFault; detail: string };

const keepOfSettings = (): Keep => ({
  days: env.BACKUP_KEEP_DAYS,
  weeks: env.BACKUP_KEEP_WEEKS,
  months: env.BACKUP_KEEP_MONTHS,
});

/**
 * Makes a set in the folder, tries to restore it, and deletes the sets that need not be kept; saves how it went. Runs in a process of its own, so
 * that nobody waits for it. `clock` tells how long each part took. Null when another process is making a set.
 */
export function runNightly(folder: string, now: Date, clock: () => number): NightlyState | null {
  return withBackupLock(() => {
    const before = readNightlyState(folder);
    const begun: NightlyState = {
      folder,
      firstAt: before?.firstAt ?? now,
      attemptedAt: now,
      made: before?.made ?? null,
      checked: before?.checked ?? null,
      fault: before?.fault ?? null,
    };
    saveNightlyState(begun);
    const state = attempt(begun, now, clock);
    saveNightlyState(state);
    return state;
  });
}

function attempt(begun: NightlyState, now: Date, clock: () => number): NightlyState {
  let state = begun;
  const fail = ({ what, detail }: Fault) => ({ ...state, fault: { at: now, what, detail } });
  try {
    const wrongFolder = faultOfFolder(begun);
    if (wrongFolder) return fail(wrongFolder);
    const startedMs = clock();
    const outcome = makeSet(begun.folder, now);
    if ("refused" in outcome) return fail({ what: "no-room", detail: noRoomText(begun.folder, outcome) });
    const { made: name, set, changed } = outcome;
    const bytes = set.database.bytes + bytesOf(set.content);
    const madeMs = clock();
    state = { ...state, made: { at: now, name, seconds: seconds(madeMs - startedMs), bytes } };
    const { faults, result } = tryMade(begun.folder, name, set, now);
    if (faults.length > 0 || !result) {
      // It is no backup, and goes with the next attempt.
      renameSync(join(begun.folder, name), join(begun.folder, unfinishedName(name)));
      state = { ...state, made: begun.made };
      return fail({ what: "check", detail: faults.join(" ") });
    }
    const rows = result.held.reduce((sum, table) => sum + table.rows, 0);
    deleteOldSets(begun.folder, keepOfSettings(), name);
    state = { ...state, checked: { at: now, name, seconds: seconds(clock() - madeMs), rows }, fault: null };
    return changed.length > 0 ? fail({ what: "changed", detail: changedText(begun.folder, changed) }) : state;
  } catch (error) {
    return fail({ what: "failed", detail: (error as Error).message });
  }
}

/** Tries the set that was just made. One that cannot even be opened or migrated has a fault too. */
function tryMade(folder: string, name: string, set: BackupSet, now: Date): ReturnType<typeof checkSet> {
  const hashes = openKnownHashes(folder, now);
  try {
    return checkSet(join(folder, name), set, env.DATA_DIR, hashes.of);
  } catch (error) {
    return { faults: [(error as Error).message], result: null };
  } finally {
    hashes.save();
  }
}

const seconds = (ms: number) => Math.round(ms / 100) / 10;

/** A folder that is there, and that has the sets it had: a disk that is not mounted leaves an empty folder, on the disk of the system. */
function faultOfFolder({ folder, made }: NightlyState): Fault | null {
  if (!existsSync(folder)) return { what: "no-folder", detail: `Mappen findes ikke: ${folder}` };
  if (made && listSets(folder).length === 0)
    return { what: "other-disk", detail: `${made.name} og alle andre kopier er væk fra ${folder}.` };
  return null;
}

/** Deletes sets that need not be kept, then films and packages that no set has any more. */
function deleteOldSets(folder: string, keep: Keep, lastGood: string): void {
  const sets = listSets(folder).map(({ name, set }) => ({ name, madeAt: new Date(set.madeAt) }));
  for (const name of setsToDelete(sets, keep, lastGood)) {
    // Under another name first: a set that is half deleted is none.
    renameSync(join(folder, name), join(folder, unfinishedName(name)));
    rmSync(join(folder, unfinishedName(name)), { recursive: true, force: true });
  }
  const left = listSets(folder);
  // A set that cannot be read may need any of them.
  if (readdirSync(folder).filter(looksLikeSet).length !== left.length) return;
  deleteOtherContent(folder, new Set(left.flatMap(({ set }) => set.content.map(({ path }) => path))));
}
