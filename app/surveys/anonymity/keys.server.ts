import { createHmac, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { env } from "../../base/env.server.ts";
import { makeFolder } from "../../base/make-folder.ts";

/** Keys of open rounds are kept outside DATA_DIR, so that a copy or a backup of the data opens no answers. */
const keyFile = (roundId: number) => `${env.KEY_DIR}/round-${roundId}.key`;

const syncFolder = (path: string) => {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
};

/** The round's key, or null when there is none (never opened, or destroyed at closing). 32 bytes. */
export function findKey(roundId: number): Buffer | null {
  try {
    const key = readFileSync(keyFile(roundId));
    return key.length === 32 ? key : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Makes the round's key, readable by the site alone. Returns the existing one where an earlier opening was interrupted. */
export function makeKey(roundId: number): Buffer {
  const existing = findKey(roundId);
  if (existing) return existing;
  makeFolder(env.KEY_DIR);
  const key = randomBytes(32);
  const handle = openSync(keyFile(roundId), "w", 0o600);
  writeSync(handle, key);
  fsyncSync(handle);
  closeSync(handle);
  syncFolder(env.KEY_DIR);
  return key;
}

/** Overwrites and deletes the round's key. Does nothing when there is none. */
export function destroyKey(roundId: number): void {
  if (!findKey(roundId)) return;
  const handle = openSync(keyFile(roundId), "r+");
  writeSync(handle, randomBytes(32), 0, 32, 0);
  fsyncSync(handle);
  closeSync(handle);
  rmSync(keyFile(roundId));
  syncFolder(env.KEY_DIR);
}

/** The rounds whose keys are still there. */
export function roundsWithKey(): number[] {
  try {
    return readdirSync(env.KEY_DIR).flatMap((file) => Number(/^round-(\d+)\.key$/.exec(file)?.[1]) || []);
  } catch {
    return [];
  }
}

/** The secret of one invitation's link: 128 bits, derived from the round's key and never stored. */
export const linkToken = (key: Buffer, invitationId: number) =>
  createHmac("sha256", key).update(`link:${invitationId}`).digest().subarray(0, 16).toString("base64url");
