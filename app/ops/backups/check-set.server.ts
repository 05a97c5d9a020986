import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BackupSet, databaseName } from "./backup-set.server.ts";
import { missingItems } from "./content.server.ts";
import { sha256Of } from "./hashes.server.ts";
import { firstOf, itemsText } from "./set-texts.ts";
import { faultsOf, type RestoreResult, tryRestore } from "./try-restore.server.ts";

/**
 * Tries a set in a temporary folder of `scratch`: the database as the site would start on it, its rows counted against what the set says it
 * holds, and that every film and package is there as it was (`hashOf`: the hash of one, read unless given). Returns the faults as sentences; none
 * when the site can start on it. Throws when the database cannot be opened.
 */
export function checkSet(
  folder: string,
  set: BackupSet,
  scratch: string,
  hashOf?: (path: string) => string,
): { faults: string[]; result: RestoreResult | null } {
  const file = join(folder, databaseName);
  if (!isSameFile(file, set.database))
    return { faults: ["Databasen i kopien er ikke den, der blev skrevet."], result: null };
  const result = tryRestore(file, scratch);
  const missing = missingItems(dirname(folder), set.content, hashOf);
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

/** That films or packages are missing or changed, and the first of them. */
const missingText = (paths: string[]): string[] =>
  paths.length === 0
    ? []
    : [
        `${itemsText(paths.length)} mangler i kopien eller er ændret, siden den blev taget: ${firstOf(paths)}.`,
      ];

/** How many films and packages the set lists without their hash, as those of earlier versions did: of them only the size is checked. */
export const countUnhashed = (set: BackupSet): number =>
  set.content.filter(({ sha256 }) => sha256 === undefined).length;
