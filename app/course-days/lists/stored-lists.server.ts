import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "../../base/env.server.ts";
import { randomHex } from "../../base/secrets.server.ts";

/** Where uploaded lists are kept until they are imported, readable by the site's own user alone. */
const folder = () => join(env.DATA_DIR, "lists");
const fileOf = (id: string) => (/^[0-9a-f]{32}$/.test(id) ? join(folder(), id) : null);

/** How long an uploaded list is kept: it names people. */
const listKeptMs = 3_600_000;

/** Stores a list for an hour from `now`; returns its id. */
export function storeList(bytes: Buffer, now: Date): string {
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  const id = randomHex();
  writeFileSync(join(folder(), id), bytes, { mode: 0o600, flag: "wx" });
  utimesSync(join(folder(), id), now, now);
  return id;
}

/** A stored list, or null when there is none with that id any longer. */
export function readStoredList(id: string, now: Date): Buffer | null {
  const file = fileOf(id);
  const age = file && statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return file && age && now.getTime() - age < listKeptMs ? readFileSync(file) : null;
}

export function deleteStoredList(id: string): void {
  const file = fileOf(id);
  if (file) rmSync(file, { force: true });
}

/** Deletes the lists that were not imported within the hour. */
export function deleteExpiredLists(now: Date): void {
  if (!statSync(folder(), { throwIfNoEntry: false })) return;
  for (const id of readdirSync(folder())) if (!readStoredList(id, now)) deleteStoredList(id);
}
