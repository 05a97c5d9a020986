import { danishDate } from "../../base/dates/danish-time.ts";
import { isSunday, isWorkingDay, isWeekend } from "../../base/dates/working-days.ts";

/** A date that a course day is seldom meant for: a Sunday, another day on which municipalities are closed, or one long ahead. */
export type UnlikelyDate = "sunday" | "day-off" | "far-ahead";

/** A date more than so many years ahead is asked about. */
const maxLikelyYears = 2;

/** Why a date (yyyy-mm-dd) is hardly meant, or null. Saturdays are not asked about. */
export function unlikelyDate(on: string, now: Date): UnlikelyDate | null {
  const today = danishDate(now);
  const farAhead = `${Number(today.slice(0, 4)) + maxLikelyYears}${today.slice(4)}`;
  if (on > farAhead) return "far-ahead";
  if (isSunday(on)) return "sunday";
  return isWorkingDay(on) || isWeekend(on) ? null : "day-off";
}
