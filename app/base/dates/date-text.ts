import type { Locale } from "../texts/locale.ts";

const zone = { timeZone: "Europe/Copenhagen" } as const;
const tag = { da: "da-DK", en: "en-GB" } as const;
const perLocale = (options: Intl.DateTimeFormatOptions) => ({
  da: new Intl.DateTimeFormat(tag.da, { ...zone, ...options }),
  en: new Intl.DateTimeFormat(tag.en, { ...zone, ...options }),
});
const days = perLocale({ day: "numeric", month: "long", year: "numeric" });
const weekdays = perLocale({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const shortDays = perLocale({ day: "numeric", month: "short" });
const shortMonths = perLocale({ month: "short" });
const clocks = perLocale({ hour: "2-digit", minute: "2-digit" });

const years = new Intl.DateTimeFormat("en-GB", { ...zone, year: "numeric" });

/** 2024: the year in Denmark. */
export const yearText = (at: Date) => years.format(at);

/** The number of texts kept for each date format and language. */
const maxCachedTexts = 2000;

/** Caches formatted dates: the same days are shown on many pages, and formatting one takes longer than rendering it. */
function cached(format: (at: Date, locale: Locale) => string): (at: Date, locale: Locale) => string {
  const known = { da: new Map<number, string>(), en: new Map<number, string>() };
  return (at, locale) => {
    const [texts, time] = [known[locale], at.getTime()];
    const found = texts.get(time);
    if (found !== undefined) return found;
    if (texts.size >= maxCachedTexts) texts.clear();
    const text = format(at, locale);
    texts.set(time, text);
    return text;
  };
}

/** 16. maj 2024 */
export const dayText = cached((at, locale) => days[locale].format(at));

/** maj, jan.: the month of a day. */
export const shortMonthText = cached((at, locale) => shortMonths[locale].format(at));

/** 16. maj, 6. jan.: where the year goes without saying. */
export const shortDayText = cached((at, locale) => shortDays[locale].format(at));

/** torsdag den 16. maj 2024 */
export const weekdayText = cached((at, locale) => weekdays[locale].format(at));

/** kl. 14.05 */
export const timeText = cached((at, locale) => (locale === "da" ? "kl. " : "") + clocks[locale].format(at));

/** 16. maj 2024 kl. 14.05 */
export const dateTimeText = (at: Date, locale: Locale) => `${dayText(at, locale)} ${timeText(at, locale)}`;

/** A length of time: 12 min., 1 t. 5 min.; in seconds below one minute. */
export function durationText(seconds: number, locale: Locale): string {
  if (seconds < 60) return `${Math.round(seconds)} sek.`.replace("sek.", locale === "da" ? "sek." : "sec");
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const [h, m] = locale === "da" ? ["t.", "min."] : ["h", "min"];
  return hours === 0 ? `${minutes} ${m}` : `${hours} ${h}${minutes % 60 ? ` ${minutes % 60} ${m}` : ""}`;
}

/** A day (yyyy-mm-dd) as it is shown in a form field: 16-05-2024. */
export const formDayText = (day: string): string => day.split("-").reverse().join("-");

/** A moment within the last full day before a closing time: for a closing at midnight, the day before. */
export const lastDayBefore = (closing: Date): Date => new Date(closing.getTime() - 1);
