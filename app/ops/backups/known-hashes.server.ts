/**
 * The hashes of films' and packages' files as they were last read, so that a night need not read all of them again: a file with the same size,
 * time of change and inode is not read before a month has passed, since a disk that fails changes none of the three.
 */
import { existsSync, lstatSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { hashOfPath, sha256Of } from "./hashes.server.ts";

const rereadAfterMs = 30 * 86_400_000;

const entry = z.object({ state: z.string(), sha256: z.string(), readAtMs: z.number() });
const entries = z.record(z.string(), entry);

const fileName = "content-hashes.json";

export interface KnownHashes {
  /** The SHA-256 of a film's file or a package's folder (`hashOfPath`). */
  of: (path: string) => string;
  /** Keeps for the next time the hashes of all files that are still there. */
  save: () => void;
}

/** Opens the hashes that were saved in a folder of sets; none when there are none, or they cannot be read. */
export function openKnownHashes(folder: string, now: Date): KnownHashes {
  const file = join(folder, fileName);
  const known = readEntries(file);
  const asked = new Map<string, z.infer<typeof entry>>();
  const hashFile = (path: string): string => {
    const state = stateOf(path);
    const before = asked.get(path) ?? known.get(path);
    const isFresh = before?.state === state && Math.abs(now.getTime() - before.readAtMs) < rereadAfterMs;
    const current = isFresh ? before : { state, sha256: sha256Of(path), readAtMs: now.getTime() };
    asked.set(path, current);
    return current.sha256;
  };
  return {
    of: (path) => hashOfPath(path, hashFile),
    save: () => {
      const kept = [...new Map([...known, ...asked])].filter(([path]) => existsSync(path));
      writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(kept)), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}

function stateOf(path: string): string {
  const { size, mtimeNs, ino } = lstatSync(path, { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
}

function readEntries(file: string): Map<string, z.infer<typeof entry>> {
  try {
    return new Map(
      existsSync(file) ? Object.entries(entries.parse(JSON.parse(readFileSync(file, "utf8")))) : [],
    );
  } catch {
    return new Map();
  }
}
