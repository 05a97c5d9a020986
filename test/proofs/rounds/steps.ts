/** Stands beside an act and looks at what lies on the disk between its steps: what a process killed there would leave. */
import fs, { cpSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { env } from "../../../app/base/env.server.ts";
import { sqlite } from "../../../db/database.server.ts";

const fileCalls = ["writeSync", "fsyncSync", "renameSync", "rmSync"] as const;
const databaseCalls = ["pragma", "exec"] as const;

/**
 * Runs the act, and before each of its steps (a statement that drizzle prepares, a pragma, a file that is written, forced,
 * renamed or removed) calls `look` with the step's name.
 */
export function beforeEachStep<T>(act: () => T, look: (step: string) => void): T {
  let looking = false;
  const watched =
    <A extends unknown[], R>(name: string, real: (...given: A) => R) =>
    (...given: A): R => {
      if (!looking) {
        looking = true;
        look(name);
        looking = false;
      }
      return real(...given);
    };
  const files = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
  const database = sqlite as unknown as Record<string, (...given: unknown[]) => unknown>;
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

/** Copies data and keys as they lie, without the shared memory, which no crash leaves whole. */
export function copyFolders(to: string): void {
  cpSync(env.DATA_DIR, `${to}/data`, { recursive: true, filter: (path) => !path.endsWith("-shm") });
  cpSync(env.KEY_DIR, `${to}/keys`, { recursive: true });
}
