import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "../../base/env.server.ts";
import { randomHex } from "../../base/secrets.server.ts";
import { openSheet, parseForLater } from "../../base/sheets/read-sheet.server.ts";
import type { Sheet, SheetRefusal, UnreadSheet } from "../../base/sheets/sheet.ts";
import { taskOwnerOf } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { type ListColumn, listSheet } from "./list-line.ts";
import { makeFolder } from "../../base/make-folder.ts";

/** Where uploaded lists are kept until they are imported, readable by the site's own user alone. */
const folder = () => join(env.DATA_DIR, "lists");
const fileOf = (id: string) => (/^[0-9a-f]{32}$/.test(id) ? join(folder(), id) : null);

/** How long an uploaded list is kept: it names people. */
const listKeptMs = 3_600_000;

/**
 * Reads a list for its sender, and keeps what it says for an hour from `now`. Returns its id; or why nothing of it can be read, and then
 * keeps nothing.
 */
export async function storeList(
  by: Person,
  bytes: Uint8Array,
  now: Date,
): Promise<{ id: string } | UnreadSheet> {
  const list = await parseForLater(bytes, listSheet, taskOwnerOf(by));
  if ("refused" in list) return list;
  makeFolder(folder());
  const id = randomHex();
  writeFileSync(join(folder(), id), list, { mode: 0o600, flag: "wx" });
  utimesSync(join(folder(), id), now, now);
  return { id };
}

/** A stored list, or why its content cannot be used; null when there is none with that id any longer. */
export function readStoredList(id: string, now: Date): Sheet<ListColumn> | SheetRefusal | null {
  const file = fileOf(id);
  return file && isKept(file, now) ? openSheet<ListColumn>(readFileSync(file)) : null;
}

function isKept(file: string, now: Date): boolean {
  const storedMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return storedMs !== undefined && now.getTime() - storedMs < listKeptMs;
}

export function deleteStoredList(id: string): void {
  const file = fileOf(id);
  if (file) rmSync(file, { force: true });
}

/** Deletes the lists that were not imported within the hour. */
export function deleteExpiredLists(now: Date): void {
  if (!statSync(folder(), { throwIfNoEntry: false })) return;
  for (const id of readdirSync(folder())) if (!isKept(join(folder(), id), now)) deleteStoredList(id);
}
