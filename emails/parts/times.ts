import { timeText, weekdayText } from "../../app/base/dates/date-text.ts";
import type { Locale } from "../../app/base/texts/locale.ts";

/** When something is, in milliseconds since 1970. */
export interface Hours {
  startsAt: number;
  endsAt: number;
}

const to = { da: "til", en: "to" };

/** kl. 09.00 til 15.30 */
export function timeRangeText(locale: Locale, { startsAt, endsAt }: Hours): string {
  const end = timeText(new Date(endsAt), locale).replace("kl. ", "");
  return `${timeText(new Date(startsAt), locale)} ${to[locale]} ${end}`;
}

/** torsdag den 16. maj 2024, kl. 09.00 til 15.30 */
export const hoursText = (locale: Locale, hours: Hours): string =>
  `${weekdayText(new Date(hours.startsAt), locale)}, ${timeRangeText(locale, hours)}`;

/** A due day (yyyy-mm-dd) with its weekday: torsdag den 16. maj 2024. */
export const dueDayText = (locale: Locale, on: string): string => weekdayText(new Date(on), locale);

const lists = {
  da: new Intl.ListFormat("da", { type: "conjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

/** a, b og c */
export const listText = (locale: Locale, parts: string[]): string => lists[locale].format(parts);
