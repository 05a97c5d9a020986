import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BackupSet, databaseName, sha256Of } from "./backup-set.server.ts";
import { missingItems } from "./content.server.ts";
import { faultsOf, type RestoreResult, tryRestore } from "./try-restore.server.ts";

/**
 * Tries a set in a temporary folder of `scratch`: the database as the site would start on it, its rows counted against what the set says it
 * holds, and that every film and package is there. Returns the faults as sentences; none when the site can start on it. Throws when the database cannot be opened.
 */
export function checkSet(
  folder: string,
  set: BackupSet,
  scratch: string,
): { faults: string[]; result: RestoreResult | null } {
  const file = join(folder, databaseName);
  if (!isSameFile(file, set.database))
    return { faults: ["Databasen i kopien er ikke den, der blev skrevet."], result: null };
  const result = tryRestore(file, scratch);
  const missing = missingItems(dirname(folder), set.content);
  const faults = [
    ...faultsOf(result),
    ...wrongRows(set, result),
    ...missingText(missing.map(({ path }) => path)),
  ];
  return { faults, result };
}

function isSameFile(file: string, { bytes, sha256 }: BackupSet["database"]): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === bytes && sha256Of(file) === sha256;
}

function wrongRows(set: BackupSet, { held }: RestoreResult): string[] {
  const found = new Map(held.map(({ table, rows }) => [table, rows]));
  const wrong = set.rows.filter(({ table, rows }) => found.get(table) !== rows);
  return wrong.map(
    ({ table, rows }) => `${table}: ${found.get(table) ?? 0} rækker, der skulle være ${rows}.`,
  );
}

const shownPaths = 5;

/** That films or packages are missing, and the first of them. */
export const missingText = (paths: string[]): string[] =>
  paths.length === 0
    ? []
    : [
        `${paths.length} ${paths.length === 1 ? "film eller pakke" : "film og pakker"} mangler eller er ikke hele: ${paths.slice(0, shownPaths).join(", ")}${paths.length > shownPaths ? " …" : ""}`,
      ];
