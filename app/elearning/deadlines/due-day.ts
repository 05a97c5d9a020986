import { type Absence, dueAfterLeave } from "../../people/register/absence.ts";
import { daysLater } from "../../base/dates/danish-time.ts";
import { workingDaysFrom } from "../../base/dates/working-days.ts";

/** So many days after the first day the agents' course is due, where nobody has set another date. */
const usualDueDays = 28;

/** By when an agent who starts on `startsOn` is to have completed the agents' course (both yyyy-mm-dd), moved by their leaves. */
export const usualDueDay = (startsOn: string, absence: Absence): string =>
  dueAfterLeave(daysLater(startsOn, usualDueDays), startsOn, absence);

/** When an item of a plan is due that counts from `startsOn`, so many working days later or earlier, moved by its person's leaves. */
export const plannedDueDay = (startsOn: string, days: number, absence?: Absence): string =>
  dueAfterLeave(workingDaysFrom(startsOn, days), startsOn, absence);
