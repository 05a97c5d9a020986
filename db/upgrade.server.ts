import { dirname, join } from "node:path";
import { StartRefused } from "../app/base/start-refused.ts";
import { copyDatabase, freeBytesOf } from "./copy.server.ts";
import { migrateDatabase, sqlite } from "./database.server.ts";
import { holdsPeople } from "./database-mark.server.ts";
import { makeEarlierFolder } from "./earlier.server.ts";
import { compareMigrations } from "./integrity.server.ts";
import { upgradingAlone } from "./server-lock.server.ts";

interface UpgradeOptions {
  /** Where the migrations are. */
  migrations?: string;
  /** How much room there is on the disk; asked of the disk unless given. */
  freeBytes?: number;
}

/**
 * Brings the open database of the site up to the newest version. A backup is made first where a migration is about to change rows of people,
 * and lies in `earlier/` for two weeks. Throws a StartRefused, and changes nothing, when the disk has no room for it, or another process serves
 * the database, which then is of an earlier version. Returns the backup's path, or null when none was needed.
 */
export function upgradeDatabase(now: Date, { migrations, freeBytes }: UpgradeOptions = {}): string | null {
  const migrate = () => migrateDatabase(migrations);
  if (compareMigrations(sqlite, migrations).pending.length === 0) {
    migrate();
    return null;
  }
  return upgradingAlone(dirname(sqlite.name), now, () => {
    const copy = holdsPeople(sqlite) ? copyBeforeUpgrade(now, freeBytes) : null;
    migrate();
    return copy;
  });
}

/** The migrations may rebuild every table, which takes as much room again. */
const neededTimes = 2;

function copyBeforeUpgrade(now: Date, freeBytes = freeBytesOf(dirname(sqlite.name))): string {
  const folder = dirname(sqlite.name);
  const pages = sqlite.pragma("page_count", { simple: true }) as number;
  const neededBytes = neededTimes * pages * (sqlite.pragma("page_size", { simple: true }) as number);
  if (freeBytes < neededBytes)
    throw new StartRefused(
      `The database is of an earlier version and has to be brought up to this one. A backup is made first, and with the upgrade itself that takes ${megabytes(neededBytes)} MB; the disk of ${folder} has ${megabytes(freeBytes)} MB free. Nothing was changed. Free some space and start again.`,
    );
  const copy = join(makeEarlierFolder(folder, "upgrade", now), "ddh.sqlite");
  copyDatabase(sqlite.name, copy);
  return copy;
}

const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
