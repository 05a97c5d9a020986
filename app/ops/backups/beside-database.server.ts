/** What the site keeps outside the database, and what a backup therefore has beside it: who is forgotten, and each round as it was at its closing. */
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { syncPath } from "../../../db/copy.server.ts";
import { makeFolder } from "../../base/make-folder.ts";

const listName = "forgotten";
const forgottenLine = /^\d+ -?\d+$/;

const forgottenLines = (folder: string): string[] => {
  const file = join(folder, listName);
  return existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => forgottenLine.test(line))
    : [];
};

/** Adds to the list of forgotten people in `to` whoever is in that of `from` alone. Nobody is ever taken off a list. */
export function mergeForgotten(from: string, to: string): void {
  const known = new Set(forgottenLines(to));
  const added = forgottenLines(from).filter((line) => !known.has(line));
  if (added.length === 0) return;
  const file = join(to, listName);
  appendFileSync(file, `${added.join("\n")}\n`, { mode: 0o600 });
  syncPath(file);
}

const closingFolder = "backups";
/** Not every disk keeps the time of a change to the last digit. */
const sameTimeMs = 2000;
const closingFile = /^round-\d+-closed\.sqlite$/;

/**
 * Copies the rounds as they were at their closing. `replace`: also those that are there and are older, since names may have been taken out
 * of a newer one.
 */
export function copyClosings(from: string, to: string, { replace }: { replace: boolean }): void {
  const source = join(from, closingFolder);
  const names = existsSync(source) ? readdirSync(source).filter((name) => closingFile.test(name)) : [];
  if (names.length > 0) makeFolder(join(to, closingFolder));
  for (const name of names) {
    const target = join(to, closingFolder, name);
    const { mtime } = statSync(join(source, name));
    const existing = statSync(target, { throwIfNoEntry: false });
    if (existing && (!replace || Math.abs(existing.mtimeMs - mtime.getTime()) < sameTimeMs)) continue;
    copyClosing(join(source, name), target, mtime);
  }
}

/** A copy by the database itself: the site may be taking a name out of the file at this moment. */
function copyClosing(source: string, target: string, changedAt: Date): void {
  const unfinished = `${target}.new`;
  rmSync(unfinished, { force: true });
  // It has no log. `openReadOnly` refuses every write, also into another file.
  const database = new SQLite(source, { readonly: true, fileMustExist: true });
  try {
    database.prepare("vacuum into ?").run(unfinished);
  } finally {
    database.close();
  }
  utimesSync(unfinished, changedAt, changedAt);
  syncPath(unfinished);
  renameSync(unfinished, target);
}
