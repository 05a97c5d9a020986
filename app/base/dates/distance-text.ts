import type { Locale } from "../texts/locale.ts";
import { daysBetween } from "./danish-time.ts";
import { weekdayText } from "./date-text.ts";

const formats = {
  da: new Intl.RelativeTimeFormat("da-DK", { numeric: "auto" }),
  en: new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" }),
};

/** The unit a distance is told in, up to how many days. */
const units = [
  { unit: "day", days: 1, belowDays: 28 },
  { unit: "week", days: 7, belowDays: 84 },
  { unit: "month", days: 30.44, belowDays: 730 },
  { unit: "year", days: 365.25, belowDays: Number.POSITIVE_INFINITY },
] as const;

/** How far a day is from today, both yyyy-mm-dd: i dag, om 12 dage, om 5 uger, for 3 dage siden. */
export function distanceText(on: string, today: string, locale: Locale): string {
  const distance = daysBetween(today, on);
  const { unit, days } = units.find(({ belowDays }) => Math.abs(distance) < belowDays)!;
  return formats[locale].format(Math.round(distance / days), unit);
}

/** A day with its weekday, and with its year where it is another than today's: fredag den 11. december. */
export function weekdayNearText(on: string, today: string, locale: Locale): string {
  const text = weekdayText(new Date(on), locale);
  return on.slice(0, 4) === today.slice(0, 4) ? text.replace(/ \d{4}$/, "").replace(",", "") : text;
}

/** om 12 dage · fredag den 11. december */
export const dayAtDistanceText = (on: string, today: string, locale: Locale): string =>
  `${distanceText(on, today, locale)} · ${weekdayNearText(on, today, locale)}`;
