import { danishDate, daysLater } from "../../base/dates/danish-time.ts";

/** How many days, weeks and months are each kept by their newest set. */
export interface Keep {
  days: number;
  weeks: number;
  months: number;
}

interface DatedSet {
  name: string;
  madeAt: Date;
}

/** The Monday of a day's week (yyyy-mm-dd). */
const weekOf = (day: string): string => daysLater(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/**
 * The sets that need not be kept: neither the newest of one of the last days, weeks or months that have one, nor the newest of all, nor the
 * last that has been tried and was good.
 */
export function setsToDelete(sets: DatedSet[], keep: Keep, lastGood: string | null): string[] {
  const newestFirst = [...sets].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
  const kept = new Set([newestFirst[0]?.name, lastGood]);
  const keepNewest = (count: number, periodOf: (day: string) => string) => {
    const periods = new Set<string>();
    for (const { name, madeAt } of newestFirst) {
      const period = periodOf(danishDate(madeAt));
      if (periods.has(period) || periods.size === count) continue;
      periods.add(period);
      kept.add(name);
    }
  };
  keepNewest(keep.days, (day) => day);
  keepNewest(keep.weeks, weekOf);
  keepNewest(keep.months, (day) => day.slice(0, 7));
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}
