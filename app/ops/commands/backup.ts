import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isDatabaseBusy } from "../../../db/busy.ts";
import { closeDatabase, sqlite } from "../../../db/database.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { compareMigrations } from "../../../db/integrity.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { refuse } from "../cli/refuse.ts";
import { backUp } from "../backup.server.ts";
import { resealOpenRounds } from "../../surveys/anonymity/sealed-states.server.ts";
import { parseArguments } from "../cli/arguments.ts";

const usage = `backup FIL [--replace]
  FIL: hvor kopien skal ligge. Mappen skal findes.
  --replace  skriver over en fil, der er der i forvejen`;

/**
 * `backup FILE`: makes a checked copy of the database while the site runs. The keys of open rounds are never in it, and what they seal is
 * encrypted again first.
 */
export function run(words: string[]): number {
  const parsed = parseArguments(words, usage, 1, ["replace"]);
  if (!parsed) return 2;
  const target = resolve(parsed.given[0]!);
  if (!existsSync(databaseFile())) return refuse(`Der er ingen database i ${dirname(databaseFile())}.`);
  if (!existsSync(dirname(target))) return refuse(`Mappen findes ikke: ${dirname(target)}`);
  if (isOwnFile(target)) return refuse("Kopien kan ikke ligge oven i sitets egen database.");
  if (existsSync(target) && !parsed.on("replace")) return refuse(`Filen findes allerede: ${target}`);
  resealBeforeCopy();
  const { bytes } = backUp(databaseFile(), target);
  console.log(`${target}: ${Math.ceil(bytes / 1024)} kB, prøvet og hel.`);
  return 0;
}

/** Two copies do not show whose answer was changed between them. A database of an older version, or one that is locked, is copied as it is. */
function resealBeforeCopy(): void {
  openDatabaseOf(env.MODE, databaseFile());
  try {
    if (compareMigrations(sqlite).pending.length === 0) resealOpenRounds();
  } catch (error) {
    if (!isDatabaseBusy(error)) throw error;
  } finally {
    closeDatabase();
  }
}

/** Whether the path is the database itself or one of its companion files, also through a link. */
function isOwnFile(target: string): boolean {
  if (["", "-wal", "-shm"].some((suffix) => target === databaseFile() + suffix)) return true;
  return existsSync(target) && statSync(target).ino === statSync(databaseFile()).ino;
}
