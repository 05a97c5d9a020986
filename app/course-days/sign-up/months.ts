import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import type { DaySummary } from "../days/day.ts";

/** One month of a calendar; months are yyyy-mm. */
export interface Month {
  month: string;
  /** Weeks from Monday to Sunday; null for the days of the months beside it. */
  weeks: (string | null)[][];
  /** The months before and after it that can be shown, or null. */
  earlier: string | null;
  later: string | null;
}

const monthAfter = (month: string): string => daysLater(`${month}-01`, 31).slice(0, 7);
const monthBefore = (month: string): string => daysLater(`${month}-01`, -1).slice(0, 7);

/** The month of a day of the list. */
export const monthOf = ({ startsAt }: Pick<DaySummary, "startsAt">): string =>
  danishDate(startsAt).slice(0, 7);

/**
 * The month that an address asks for, between this one and that of the last day; without one, or with another, the month of the first day,
 * of those that are nearest in time first.
 */
export function monthToShow(days: DaySummary[], asked: string | null, now: Date): Month {
  const first = danishDate(now).slice(0, 7);
  const [nearest, last] = [days[0], days.at(-1)].map((day) => (day ? monthOf(day) : first)) as [
    string,
    string,
  ];
  const isKnown = asked !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && asked >= first && asked <= last;
  const month = isKnown ? asked : nearest;
  return {
    month,
    weeks: weeksOf(month),
    earlier: month > first ? monthBefore(month) : null,
    later: month < last ? monthAfter(month) : null,
  };
}

function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  // Monday is 0.
  const weekday = (new Date(first).getUTCDay() + 6) % 7;
  const start = daysLater(first, -weekday);
  const weeks = [0, 1, 2, 3, 4, 5].map((week) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => {
      const on = daysLater(start, week * 7 + day);
      return on.startsWith(month) ? on : null;
    }),
  );
  return weeks.filter((week) => week.some((on) => on !== null));
}
