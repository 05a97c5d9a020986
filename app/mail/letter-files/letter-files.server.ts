import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type LetterFileContent, letterFolder, timestampOf } from "../delivery/transport.server.ts";

export interface LetterFile extends Omit<LetterFileContent, "at"> {
  id: string;
  at: Date;
}

const idShape = /^\d{17}-\d+$/;

/** The letters stored as files, newest first, at most `maxLetters`. */
export function listLetterFiles(maxLetters = 100): LetterFile[] {
  if (!existsSync(letterFolder())) return [];
  return readdirSync(letterFolder())
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""))
    .sort()
    .reverse()
    .slice(0, maxLetters)
    .flatMap((id) => findLetterFile(id) ?? []);
}

/** One stored letter, or null when there is none with that id. */
export function findLetterFile(id: string): LetterFile | null {
  const file = join(letterFolder(), `${id}.json`);
  if (!idShape.test(id) || !existsSync(file)) return null;
  const content = JSON.parse(readFileSync(file, "utf8")) as LetterFileContent;
  return { ...content, id, at: new Date(content.at) };
}

/** The letter as it would have gone over the wire, or null when there is none with that id. */
export function readLetterFile(id: string): Buffer | null {
  const file = join(letterFolder(), `${id}.eml`);
  return idShape.test(id) && existsSync(file) ? readFileSync(file) : null;
}

/** A file is written and renamed in a few milliseconds: one that keeps its temporary name longer was left by a process that was killed. */
const stalePartMs = 10_000;

/** Deletes every stored letter that contains one of these texts, and every unfinished file, whatever it contains. */
export function deleteLetterFiles(texts: string[]): void {
  if (!existsSync(letterFolder())) return;
  deleteStaleParts(letterFolder());
  for (const name of readdirSync(letterFolder()).filter((file) => file.endsWith(".json"))) {
    const id = name.replace(/\.json$/, "");
    const content = readFileSync(join(letterFolder(), name), "utf8");
    if (!texts.some((text) => content.includes(JSON.stringify(text).slice(1, -1)))) continue;
    for (const kind of ["json", "eml"]) rmSync(join(letterFolder(), `${id}.${kind}`), { force: true });
  }
}

const keptDays = 30;
/** Strangers can ask for sign-in letters: about 100 MB. */
const maxKeptLetters = 5000;

/** Deletes stored letters after `keptDays`, the oldest beyond `maxLetters` at once, and every unfinished file. */
export function deleteOldLetterFiles(now: Date, maxLetters = maxKeptLetters): void {
  const folder = letterFolder();
  if (!existsSync(folder)) return;
  deleteStaleParts(folder);
  const before = timestampOf(new Date(now.getTime() - keptDays * 24 * 3_600_000));
  const idOf = (file: string) => file.replace(/\.(json|eml)$/, "");
  const ids = [...new Set(readdirSync(folder).map(idOf))].filter((id) => idShape.test(id)).sort();
  const isOld = (id: string, at: number) => id < before || at < ids.length - maxLetters;
  for (const id of ids.filter(isOld))
    for (const kind of ["json", "eml"]) rmSync(join(folder, `${id}.${kind}`), { force: true });
}

/** An unfinished file may hold half a name, so its content cannot be searched. One that is being written is left alone. */
function deleteStaleParts(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".part"))) {
    const file = join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > stalePartMs) rmSync(file, { force: true });
  }
}
