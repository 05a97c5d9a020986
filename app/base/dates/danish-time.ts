import { TZDate } from "@date-fns/tz";

const zone = "Europe/Copenhagen";
const days = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
const clocks = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, hour: "2-digit", minute: "2-digit" });

/** The calendar day in Denmark at this moment, as yyyy-mm-dd. */
export const danishDate = (at: Date): string => days.format(at);

/** The moment at which Danish clocks show this time (hh:mm) on this day (yyyy-mm-dd). */
export function danishMoment(on: string, clock: string): Date {
  const [year, month, day] = on.split("-").map(Number) as [number, number, number];
  const [hour, minute] = clock.split(":").map(Number) as [number, number];
  return new Date(new TZDate(year, month - 1, day, hour, minute, zone).getTime());
}

/** Whether this time (hh:mm) exists on this day in Denmark: summer time skips an hour on one night in spring. */
export const isDanishTime = (on: string, clock: string): boolean =>
  clocks.format(danishMoment(on, clock)) === clock;

/** The day `count` days after `on`, or before it when `count` is negative, as yyyy-mm-dd. */
export function daysLater(on: string, count: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The number of days from one day to another (yyyy-mm-dd); negative when `to` is before `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Whether a day (yyyy-mm-dd) is more than a year before or after `now`, and so most likely a typing error. */
export function isOverAYearAway(on: string, now: Date): boolean {
  const today = danishDate(now);
  return on < daysLater(today, -366) || on > daysLater(today, 366);
}
