import { halfYearOf } from "../../course-days/duty/duty.ts";
import { daysLater } from "../../base/dates/danish-time.ts";

/** How far there is between the moments of a row, as the address says it. */
export const periodLengths = ["halvaar", "maaned"] as const;
export type PeriodLength = (typeof periodLengths)[number];

/** How many of the moments lie before today. */
const periodsBack: Record<PeriodLength, number> = { halvaar: 5, maaned: 6 };

/** The last days of the half-years or months that are over, the first one first, and today: yyyy-mm-dd. */
export function periodEndsUntil(today: string, periodLength: PeriodLength): string[] {
  const days: string[] = [];
  for (let on = today; days.length < periodsBack[periodLength]; ) {
    on = daysLater(firstDayOf(on, periodLength), -1);
    days.unshift(on);
  }
  return [...days, today];
}

function firstDayOf(on: string, periodLength: PeriodLength): string {
  if (periodLength === "maaned") return `${on.slice(0, 7)}-01`;
  return `${on.slice(0, 4)}-${halfYearOf(on).endsWith("1") ? "01" : "07"}-01`;
}
