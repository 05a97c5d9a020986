/** Shows what is on the disk between the steps of an act: what a process killed there would leave. */
import fs, { cpSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { env } from "../../../app/base/env.server.ts";
import { sqlite } from "../../../db/database.server.ts";

const fileCalls = ["writeSync", "fsyncSync", "renameSync", "rmSync"] as const;
const databaseCalls = ["pragma", "exec"] as const;

/**
 * Runs the act, and before each of its steps (a statement that drizzle prepares, a pragma, a write, sync, rename or removal of a
 * file) calls `look` with the step's name.
 */
export function beforeEachStep<T>(act: () => T, look: (step: string) => void): T {
  let isLooking = false;
  const watched =
    <A extends unknown[], R>(name: string, real: (...args: A) => R) =>
    (...args: A): R => {
      if (!isLooking) {
        isLooking = true;
        look(name);
        isLooking = false;
      }
      return real(...args);
    };
  const files = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  const database = sqlite as unknown as Record<string, (...args: unknown[]) => unknown>;
  const real = Object.fromEntries(fileCalls.map((name) => [name, files[name]!]));
  for (const name of fileCalls) files[name] = watched(name, real[name]!.bind(fs));
  for (const name of [...databaseCalls, "prepare"])
    database[name] = watched(name, database[name]!.bind(sqlite));
  syncBuiltinESMExports();
  try {
    return act();
  } finally {
    Object.assign(files, real);
    for (const name of [...databaseCalls, "prepare"]) delete database[name];
    syncBuiltinESMExports();
  }
}

/** Copies the data and key folders as they are, without SQLite's shared memory file, which a crash does not preserve. */
export function copyFolders(to: string): void {
  cpSync(env.DATA_DIR, `${to}/data`, { recursive: true, filter: (path) => !path.endsWith("-shm") });
  cpSync(env.KEY_DIR, `${to}/keys`, { recursive: true });
}
