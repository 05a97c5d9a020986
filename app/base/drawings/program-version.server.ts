import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../env.server.ts";

/** What decides how something is drawn: the site's own files (code, texts, fonts) and the packages it uses. */
const programParts = ["app", "package-lock.json"];

let known: Promise<string> | undefined;

/**
 * A hash of the program, read once in the lifetime of the process, and each time in development, where files change meanwhile. Rejects
 * when a file cannot be read, and is then read again the next time.
 */
export function programVersion(): Promise<string> {
  if (known && env.MODE !== "development") return known;
  const read = hashFiles(programParts);
  known = read;
  read.catch(() => {
    known = undefined;
  });
  return read;
}

/**
 * A hash of these files, and of all files in these folders: of their paths and contents. Read one by one, so that requests are answered
 * between them; a task would wait for a process to start and for other tasks, while whoever wants a file waits for the hash.
 */
export async function hashFiles(parts: string[]): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const part of parts)
    for (const file of await filesOf(part)) hash.update(`\n${file}\n`).update(await readFile(file));
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
