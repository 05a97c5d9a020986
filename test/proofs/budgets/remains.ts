/** What is stored: to tell whether something refused left anything behind. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sqlite } from "../../../db/database.server.ts";

/** Tables that change by themselves, or because somebody is signed in. */
const restless = ["sessions"];

/** Each table's content as a hash, by its name. */
function tableHashes(): Map<string, string> {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all() as string[];
  const hashOf = (table: string) => {
    const hash = createHash("sha256");
    for (const row of sqlite.prepare(`SELECT * FROM "${table}"`).raw().iterate())
      hash.update(JSON.stringify(row));
    return hash.digest("base64");
  };
  return new Map(tables.filter((name) => !restless.includes(name)).map((name) => [name, hashOf(name)]));
}

/** Tells which tables somebody else has changed since it was asked last. */
export function watchTables(): () => string[] {
  const version = () => sqlite.pragma("data_version", { simple: true });
  let [known, hashes] = [version(), tableHashes()];
  return () => {
    if (version() === known) return [];
    const before = hashes;
    [known, hashes] = [version(), tableHashes()];
    return [...hashes].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
  };
}

/** Every file in a site's folder and in its folder for temporary files, but for the database's own and kept drawings. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\.sqlite|\/drawings\/|\/tsx-|\/node-compile-cache\//.test(path));
}

/** Files that stand where uploads are received and unpacked: there are none once everything is answered. */
export const halfFiles = (folder: string): string[] =>
  filesIn(folder).filter((path) => /\/(incoming|unpacking)\//.test(path));

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves once no table has changed for three seconds, when what was due at the start is done; after two minutes in any case. */
export async function whenSettled(): Promise<void> {
  const changed = watchTables();
  for (let [round, quiet] = [0, 0]; round < 120 && quiet < 3; round++) {
    await wait(1000);
    quiet = changed().length > 0 ? 0 : quiet + 1;
  }
}

/** How long the site may clear up on a busy machine; only what it leaves behind for good takes so long. */
const clearingMs = 120_000;

/** Resolves to what `find` gives as soon as that is nothing, or after `clearingMs`. */
export async function whenCleared(find: () => string[]): Promise<string[]> {
  const deadline = performance.now() + clearingMs;
  for (;;) {
    const found = find();
    if (found.length === 0 || performance.now() > deadline) return found;
    await wait(100);
  }
}
