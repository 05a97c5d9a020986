import type { Locale } from "../texts/locale.ts";
import { daysBetween } from "./danish-time.ts";
import { weekdayText } from "./date-text.ts";

const languageTags = { da: "da-DK", en: "en-GB" };

const formats = {
  da: new Intl.RelativeTimeFormat(languageTags.da, { numeric: "auto" }),
  en: new Intl.RelativeTimeFormat(languageTags.en, { numeric: "auto" }),
};

/** The unit a distance is told in, up to how many days. */
const units = [
  { unit: "day", days: 1, belowDays: 28 },
  { unit: "week", days: 7, belowDays: 84 },
  { unit: "month", days: 30.44, belowDays: 730 },
  { unit: "year", days: 365.25, belowDays: Number.POSITIVE_INFINITY },
] as const;

/** The unit of a distance in days, and how many of it. */
function inUnits(distance: number) {
  const { unit, days } = units.find(({ belowDays }) => Math.abs(distance) < belowDays)!;
  return { unit, amount: Math.round(distance / days) };
}

/** How far a day is from today, both yyyy-mm-dd: i dag, om 12 dage, om 5 uger, for 3 dage siden. */
export function distanceText(on: string, today: string, locale: Locale): string {
  const { unit, amount } = inUnits(daysBetween(today, on));
  return formats[locale].format(amount, unit);
}

/** How long ago a day is, both yyyy-mm-dd: 1 dag, 12 dage, 5 uger. */
export function daysSinceText(on: string, today: string, locale: Locale): string {
  const { unit, amount } = inUnits(daysBetween(on, today));
  return new Intl.NumberFormat(languageTags[locale], { style: "unit", unit, unitDisplay: "long" }).format(
    amount,
  );
}

/** A day with its weekday, and with its year where it is another than today's: fredag den 11. december. */
export function weekdayNearText(on: string, today: string, locale: Locale): string {
  const text = weekdayText(new Date(on), locale);
  return on.slice(0, 4) === today.slice(0, 4) ? text.replace(/ \d{4}$/, "").replace(",", "") : text;
}

/** om 12 dage · fredag den 11. december */
export const dayAtDistanceText = (on: string, today: string, locale: Locale): string =>
  `${distanceText(on, today, locale)} · ${weekdayNearText(on, today, locale)}`;
