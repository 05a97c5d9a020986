import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BackupSet, databaseName, listSets, readSet, setFileName } from "./backup-set.server.ts";
import { isSealed, sealedName } from "./seal-sets.server.ts";
import { checkSet, countUnhashed } from "./check-set.server.ts";
import { type ContentItem, listContent } from "./content.server.ts";
import { faultsOf, type RestoreResult, tryRestore } from "./try-restore.server.ts";

/** What a path names that can be restored. */
export interface RestoreSource {
  database: string;
  /** What the set says it holds; null for a database alone, or a folder that was copied by hand. */
  set: BackupSet | null;
  /** Films and packages that belong to it, and the folder they are in; null for a database alone. */
  content: { folder: string; items: ContentItem[] } | null;
}

/** Finds what a file (a database), a set's folder, a folder of sets (the newest) or a copied DATA_DIR has to restore; null when there is nothing. */
export function findSource(path: string): RestoreSource | null {
  if (!statSync(path).isDirectory()) return { database: path, set: null, content: null };
  if (existsSync(join(path, setFileName))) return findSet(path);
  const newest = listSets(path)[0];
  if (newest) return findSet(join(path, newest.name));
  const database = join(path, databaseName);
  if (!existsSync(database)) return null;
  return { database, set: null, content: { folder: path, items: listContent(path) } };
}

function findSet(folder: string): RestoreSource | null {
  const set = readSet(folder);
  return (
    set && {
      database: join(folder, databaseName),
      set,
      content: { folder: dirname(folder), items: set.content },
    }
  );
}

/** Why nothing can be restored from it as it lies there: a sentence; null when it can be tried. */
export function faultOfSource(source: RestoreSource | null): string | null {
  if (!source) return "Mappen har ingen kopi, der kan bruges.";
  const folder = dirname(source.database);
  if (!source.set || !isSealed(folder)) return null;
  return `Kopien er krypteret. Åbn den med den private nøgle: age --decrypt -i NØGLEFIL -o ${databaseName} ${sealedName}, i ${folder}.`;
}

interface SourceCheck {
  /** Sentences; none when it can be restored. */
  faults: string[];
  /** Null when the database cannot even be opened. */
  result: RestoreResult | null;
  /** How many films and packages could not be checked but for their size. */
  unhashed: number;
}

/** Checks in a temporary folder of `scratch` whether the site can start on what the path names, which is only read. */
export function checkSource(path: string, scratch: string): SourceCheck {
  const source = findSource(path);
  const unhashed = source?.set ? countUnhashed(source.set) : 0;
  return { ...tryFaults(source, scratch), unhashed };
}

function tryFaults(source: RestoreSource | null, scratch: string): Omit<SourceCheck, "unhashed"> {
  const unusable = faultOfSource(source);
  if (unusable || !source) return { faults: [unusable ?? ""], result: null };
  try {
    if (source.set) return checkSet(dirname(source.database), source.set, scratch);
    const result = tryRestore(source.database, scratch);
    return { faults: faultsOf(result), result };
  } catch (error) {
    const { code, name, message } = error as Error & { code?: string };
    if (code === "SQLITE_NOTADB") return { faults: ["Filen er ikke en database."], result: null };
    if (code === "SQLITE_CORRUPT") return { faults: ["Kopien er ikke hel."], result: null };
    if (name === "StartRefused") return { faults: [message], result: null };
    throw error;
  }
}
