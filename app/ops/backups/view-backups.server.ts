import { danishDate, danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import { env } from "../../base/env.server.ts";
import { listSets } from "./backup-set.server.ts";
import { readNightlyState } from "./nightly-state.server.ts";

/** How the nightly backups stand, for the secretariat's page; null when there are none. */
export function viewBackups(now: Date) {
  const folder = env.BACKUP_DIR;
  if (!folder) return null;
  const state = readNightlyState(folder);
  const madeAt = listSets(folder).map(({ set }) => set.madeAt);
  const oldest = madeAt.at(-1);
  return {
    made: state?.made ?? null,
    checked: state?.checked ?? null,
    fault: state?.fault ?? null,
    next: nextMoment(now),
    keep: { days: env.BACKUP_KEEP_DAYS, weeks: env.BACKUP_KEEP_WEEKS, months: env.BACKUP_KEEP_MONTHS },
    sets: oldest ? { count: madeAt.length, oldest: new Date(oldest) } : null,
  };
}

function nextMoment(now: Date): Date {
  const today = danishMoment(danishDate(now), env.BACKUP_AT);
  return today > now ? today : danishMoment(daysLater(danishDate(now), 1), env.BACKUP_AT);
}
