import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Kept, keptFolder } from "../delivery/transport.server.ts";

export interface KeptLetter extends Omit<Kept, "at"> {
  id: string;
  at: Date;
}

const idShape = /^\d{17}-\d+$/;

/** The letters kept as files, newest first, at most `limit`. */
export function listKept(limit = 100): KeptLetter[] {
  if (!existsSync(keptFolder())) return [];
  return readdirSync(keptFolder())
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""))
    .sort()
    .reverse()
    .slice(0, limit)
    .flatMap((id) => findKept(id) ?? []);
}

/** One kept letter, or null when there is none of that id. */
export function findKept(id: string): KeptLetter | null {
  const file = join(keptFolder(), `${id}.json`);
  if (!idShape.test(id) || !existsSync(file)) return null;
  const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
  return { ...kept, id, at: new Date(kept.at) };
}

/** The letter as it would have gone over the wire, or null when there is none of that id. */
export function readKept(id: string): Buffer | null {
  const file = join(keptFolder(), `${id}.eml`);
  return idShape.test(id) && existsSync(file) ? readFileSync(file) : null;
}

/** Removes every kept letter that holds one of these words. */
export function dropKept(words: string[]): void {
  if (!existsSync(keptFolder())) return;
  for (const name of readdirSync(keptFolder()).filter((file) => file.endsWith(".json"))) {
    const id = name.replace(/\.json$/, "");
    const said = readFileSync(join(keptFolder(), name), "utf8");
    if (!words.some((word) => said.includes(JSON.stringify(word).slice(1, -1)))) continue;
    for (const kind of ["json", "eml"]) rmSync(join(keptFolder(), `${id}.${kind}`), { force: true });
  }
}
