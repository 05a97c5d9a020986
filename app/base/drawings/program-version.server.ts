import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../env.server.ts";

/** What decides how something is drawn: the site's own files (code, texts, fonts) and the packages it uses. */
const programParts = ["app", "package-lock.json"];

let known: Promise<string> | undefined;

/** A hash of the program, read once in the lifetime of the process; each time in development, where files change meanwhile. */
export function programVersion(): Promise<string> {
  if (env.MODE === "development") return hashFiles(programParts);
  known ??= hashFiles(programParts);
  return known;
}

/** A hash of these files, and of all files in these folders: of their paths and contents. */
export async function hashFiles(parts: string[]): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const part of parts)
    for (const file of await filesOf(part)) hash.update(`\n${file}\n`).update(await readFile(file));
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
