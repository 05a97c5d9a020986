import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { copyDatabase } from "../../../db/copy.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { withBackupLock } from "../backups/backup-lock.server.ts";
import { makeSet } from "../backups/make-set.server.ts";
import { resealBeforeCopy } from "../backups/reseal-before-copy.server.ts";
import { sealSets } from "../backups/seal-sets.server.ts";
import { changedText, contentText, noRoomText, sizeText } from "../backups/set-texts.ts";
import { parseArguments } from "../cli/arguments.ts";
import { givenPath } from "../cli/given-path.ts";
import { refuse } from "../cli/refuse.ts";

const usage = `backup FIL|MAPPE [--replace]
  FIL: hvor en kopi af databasen skal ligge. Mappen skal findes.
  MAPPE: en mappe, der findes, til kopier af database, film og pakker sammen. Film og pakker, der ligger der, kopieres ikke igen.
  --replace  skriver over en fil, der er der i forvejen`;

/**
 * `backup FILE`: makes a checked copy of the database while the site runs. `backup FOLDER`: the same, with films and packages. The keys of open rounds are never in it, and what they seal is
 * encrypted again first.
 */
export async function run(words: string[]): Promise<number> {
  const parsed = parseArguments(words, usage, 1, ["replace"]);
  if (!parsed) return 2;
  const target = givenPath(parsed.given[0]!);
  if (!existsSync(databaseFile())) return refuse(`Der er ingen database i ${dirname(databaseFile())}.`);
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) return backUpAll(target);
  if (!existsSync(dirname(target))) return refuse(`Mappen findes ikke: ${dirname(target)}`);
  if (isOwnFile(target)) return refuse("Kopien kan ikke ligge oven i sitets egen database.");
  if (existsSync(target) && !parsed.on("replace")) return refuse(`Filen findes allerede: ${target}`);
  resealBeforeCopy();
  const { bytes } = copyDatabase(databaseFile(), target);
  console.log(`${target}: ${Math.ceil(bytes / 1024)} kB, prøvet og hel.`);
  return 0;
}

async function backUpAll(folder: string): Promise<number> {
  if (resolve(folder) === dirname(databaseFile()))
    return refuse("Kopien kan ikke ligge i sitets egen mappe.");
  const outcome = withBackupLock(() => makeSet(folder, new Date()));
  if (!outcome) return refuse("Der tages allerede en kopi.");
  if ("refused" in outcome) return refuse(noRoomText(folder, outcome));
  const { made, set, changed } = outcome;
  if (env.BACKUP_RECIPIENT) await sealSets(folder, env.BACKUP_RECIPIENT);
  console.log(
    `${resolve(folder, made)}: database på ${sizeText(set.database.bytes)}, ${contentText(set.content)}, prøvet og hel.`,
  );
  if (changed.length > 0) console.error(changedText(resolve(folder), changed));
  return changed.length > 0 ? 1 : 0;
}

/** Whether the path is the database itself or one of its companion files, also through a link. */
function isOwnFile(target: string): boolean {
  if (["", "-wal", "-shm"].some((suffix) => target === databaseFile() + suffix)) return true;
  return existsSync(target) && statSync(target).ino === statSync(databaseFile()).ino;
}
