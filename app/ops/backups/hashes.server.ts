import { createHash } from "node:crypto";
import { closeSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";

/** The file's SHA-256, read in pieces. */
export function sha256Of(file: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(1024 * 1024);
  const handle = openSync(file, "r");
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest("hex");
}

/** The SHA-256 of a file, or of a folder: of its files' paths and hashes, in order. `hashFile` tells that of each file. */
export function hashOfPath(path: string, hashFile = sha256Of): string {
  if (!lstatSync(path).isDirectory()) return hashFile(path);
  const hash = createHash("sha256");
  for (const file of filesIn(path)) hash.update(`${file}\0${hashFile(join(path, file))}\n`);
  return hash.digest("hex");
}

/** The paths of all files in a folder and its folders, from there, in order. */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names.filter((name) => !lstatSync(join(folder, name)).isDirectory()).sort();
}
