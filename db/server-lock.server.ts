/** Which process serves a folder of data. One at a time: the second would take over letters that the first is sending. */
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { StartRefused } from "../app/base/start-refused.ts";
import { isDatabaseBusy } from "./busy.ts";
import { makeFolder } from "../app/base/make-folder.ts";

/** Who serves a folder, as the holder wrote it. */
export interface Holder {
  pid: number;
  host: string;
  since: string;
}

export interface ServerLock {
  release: () => void;
}

/** A server does not wait for another to stop. */
const busyTimeoutMs = 0;

/** Folders that this process has. */
const ownFolders = new Set<string>();

const lockFile = (folder: string) => join(folder, "server.lock");
const holderFile = (folder: string) => join(folder, "server.json");

/**
 * Takes the folder for this process; `heldBy` when a server has it (null where it has not said who it is). The lock is SQLite's own on an
 * empty file, which the kernel releases when its process ends, also by SIGKILL: a number of a process that was used again cannot hold it,
 * and one in another container on this machine can.
 */
export function takeServerLock(folder: string, now: Date): ServerLock | { heldBy: Holder | null } {
  makeFolder(folder);
  // Created before the driver does, so that no other user can ever lock it.
  closeSync(openSync(lockFile(folder), "a", 0o600));
  const lock = new SQLite(lockFile(folder), { timeout: busyTimeoutMs });
  try {
    // No file of its own beside the lock.
    lock.pragma("journal_mode = MEMORY");
    lock.exec("begin immediate");
  } catch (error) {
    lock.close();
    if (isDatabaseBusy(error)) return { heldBy: readHolder(folder) };
    throw error;
  }
  sayWhoHolds(folder, now);
  ownFolders.add(folder);
  const release = () => {
    ownFolders.delete(folder);
    lock.close();
  };
  return { release };
}

/** The lock holds also when the disk is full and nobody can be told whose it is. */
function sayWhoHolds(folder: string, now: Date): void {
  const holder: Holder = { pid: process.pid, host: hostname(), since: now.toISOString() };
  try {
    writeFileSync(holderFile(folder), JSON.stringify(holder), { mode: 0o600 });
  } catch {
    return;
  }
}

function readHolder(folder: string): Holder | null {
  try {
    return JSON.parse(readFileSync(holderFile(folder), "utf8")) as Holder;
  } catch {
    return null;
  }
}

/** Like `takeServerLock`, and throws a StartRefused that names the holder when a server has the folder. */
export function requireServerLock(folder: string, now: Date): ServerLock {
  const lock = takeServerLock(folder, now);
  if ("release" in lock) return lock;
  throw new StartRefused(
    `A server is running on ${folder}${whoText(lock.heldBy)}. Stop it first, or choose another folder (DATA_DIR). Nothing was changed.`,
  );
}

const whoText = (heldBy: Holder | null): string =>
  heldBy ? `: process ${heldBy.pid} on ${heldBy.host}, since ${heldBy.since}` : "";

/**
 * Runs `upgrade` while no other process serves the folder or upgrades it. Throws a StartRefused that names the holder when one does: whoever
 * started on a database that is still to be upgraded is of an earlier version.
 */
export function upgradingAlone<T>(folder: string, now: Date, upgrade: () => T): T {
  if (ownFolders.has(folder)) return upgrade();
  const lock = takeServerLock(folder, now);
  if ("heldBy" in lock)
    throw new StartRefused(
      `The database in ${folder} is of an earlier version than this one and has to be upgraded, and another process uses it: a server of that version, or a command that is upgrading it${whoText(lock.heldBy)}. Stop the server first, or use the command of its version. Nothing was changed.`,
    );
  try {
    return upgrade();
  } finally {
    lock.release();
  }
}
