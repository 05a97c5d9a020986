import { join } from "node:path";
import SQLite from "better-sqlite3";
import { isDatabaseBusy } from "../../../db/busy.ts";
import { env } from "../../base/env.server.ts";

/** Whoever finds it taken does not wait. */
const busyTimeoutMs = 0;

/** Runs `act` unless another process is making a set: then null. The lock ends with its process, also when that is killed. */
export function withBackupLock<T>(act: () => T): T | null {
  const lock = new SQLite(join(env.DATA_DIR, "backup-lock.sqlite"), { timeout: busyTimeoutMs });
  try {
    lock.exec("begin exclusive");
    return act();
  } catch (error) {
    if (isDatabaseBusy(error) && !lock.inTransaction) return null;
    throw error;
  } finally {
    lock.close();
  }
}
