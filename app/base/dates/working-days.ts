import { daysLater } from "./danish-time.ts";

/** Easter Sunday of a year, yyyy-mm-dd, by the anonymous Gregorian computus. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Maundy Thursday, Good Friday, Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
const daysAfterEaster = [-3, -2, 1, 39, 50];
/** Fixed days (mm-dd) off: New Year's Day, Christmas, and 5 June, 24 and 31 December, on which municipalities are closed. */
const fixedHolidays = ["01-01", "06-05", "12-24", "12-25", "12-26", "12-31"];

const weekdayOf = (on: string): number => new Date(`${on}T12:00:00Z`).getUTCDay();

/** Whether a day (yyyy-mm-dd) is a Sunday. */
export const isSunday = (on: string): boolean => weekdayOf(on) === 0;

/** Whether a day (yyyy-mm-dd) is a Saturday or a Sunday. */
export const isWeekend = (on: string): boolean => weekdayOf(on) === 6 || isSunday(on);

/** Whether Danish municipalities work on the day (yyyy-mm-dd). Great Prayer Day has been a working day since 2024. */
export function isWorkingDay(on: string): boolean {
  if (isWeekend(on) || fixedHolidays.includes(on.slice(5))) return false;
  const year = Number(on.slice(0, 4));
  const easter = easterSunday(year);
  if (year < 2024 && on === daysLater(easter, 26)) return false;
  return !daysAfterEaster.some((days) => on === daysLater(easter, days));
}

/** The working day `count` working days before `on`, not counting `on` itself. */
export function workingDayBefore(on: string, count: number): string {
  const before = daysLater(on, -1);
  if (!isWorkingDay(before)) return workingDayBefore(before, count);
  return count <= 1 ? before : workingDayBefore(before, count - 1);
}

/** The working day `count` working days after `on`, not counting `on` itself. */
export function workingDayAfter(on: string, count: number): string {
  const after = daysLater(on, 1);
  if (!isWorkingDay(after)) return workingDayAfter(after, count);
  return count <= 1 ? after : workingDayAfter(after, count - 1);
}

/** Whether the day is the first working day of its week. */
export function isFirstWorkingDayOfWeek(on: string): boolean {
  const sinceMonday = (new Date(`${on}T12:00:00Z`).getUTCDay() + 6) % 7;
  const earlier = Array.from({ length: sinceMonday }, (_, n) => daysLater(on, -1 - n));
  return isWorkingDay(on) && !earlier.some(isWorkingDay);
}

const maxCachedDays = 5000;
const cachedDays = new Map<string, string>();

/** `count` working days after `on`, or before it when negative; for 0, `on` itself or the next working day. */
export function workingDaysFrom(on: string, count: number): string {
  const key = `${on} ${count}`;
  const known = cachedDays.get(key);
  if (known) return known;
  const found =
    count < 0
      ? workingDayBefore(on, -count)
      : count > 0
        ? workingDayAfter(on, count)
        : isWorkingDay(on)
          ? on
          : workingDayAfter(on, 1);
  // A plan needs the same few days each time it is read.
  if (cachedDays.size > maxCachedDays) cachedDays.clear();
  cachedDays.set(key, found);
  return found;
}
