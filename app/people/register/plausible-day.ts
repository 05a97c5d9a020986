import { daysLater } from "../../base/dates/danish-time.ts";

export const earliestDay = "2000-01-01";
const maxDaysAhead = 731;

/** Whether a person's start or a membership's first or last day can be that day (yyyy-mm-dd): from 2000 to two years ahead. */
export const isPlausibleDay = (day: string, today: string): boolean =>
  day >= earliestDay && day <= daysLater(today, maxDaysAhead);
