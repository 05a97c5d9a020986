/** Waiting for the write lock without holding up the process: SQLite itself waits by blocking the only thread there is. */
import { setTimeout } from "node:timers/promises";
import { isDatabaseBusy } from "./busy.ts";
import { sqlite } from "./database.server.ts";

const retryEveryMs = 25;

/** How long a request waits for another process, such as an operator's command, before it is refused. */
const maxWaitMs = 3000;

/** Resolves once the write lock was free, to false when another process has held it for `waitMs`. */
export async function waitForWriteLock(waitMs = maxWaitMs): Promise<boolean> {
  const deadline = performance.now() + waitMs;
  while (!isWriteLockFree()) {
    if (performance.now() >= deadline) return false;
    await setTimeout(retryEveryMs);
  }
  return true;
}

/** Whether the write lock is free at this moment. Does not wait. */
function isWriteLockFree(): boolean {
  const timeoutMs = sqlite.pragma("busy_timeout", { simple: true });
  sqlite.pragma("busy_timeout = 0");
  try {
    sqlite.exec("begin immediate; rollback");
    return true;
  } catch (error) {
    if (isDatabaseBusy(error)) return false;
    throw error;
  } finally {
    sqlite.pragma(`busy_timeout = ${timeoutMs}`);
  }
}
