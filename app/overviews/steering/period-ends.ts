import { halfYearOf } from "../../course-days/duty/duty.ts";
import { daysLater } from "../../base/dates/danish-time.ts";

/** How far there is between the moments of a row, as the address says it. */
export const strides = ["halvaar", "maaned"] as const;
export type Stride = (typeof strides)[number];

/** So many moments lie before today. */
const periodsBack: Record<Stride, number> = { halvaar: 5, maaned: 6 };

/** The last days of the half-years or months that are over, the first one first, and today: yyyy-mm-dd. */
export function periodEndsUntil(today: string, stride: Stride): string[] {
  const days: string[] = [];
  for (let on = today; days.length < periodsBack[stride]; ) {
    on = daysLater(firstDayOf(on, stride), -1);
    days.unshift(on);
  }
  return [...days, today];
}

function firstDayOf(on: string, stride: Stride): string {
  if (stride === "maaned") return `${on.slice(0, 7)}-01`;
  return `${on.slice(0, 4)}-${halfYearOf(on).endsWith("1") ? "01" : "07"}-01`;
}
