import { composed } from "../composed.ts";
import { visibleText } from "../visible-text.ts";
import { danishDate } from "./danish-time.ts";

const monthNames = [
  ["januar", "january"],
  ["februar", "february"],
  ["marts", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];

/** The days of the week from Sunday, as lists begin them. */
const weekdays = [/^s[øu]/, /^m[ao]/, /^t[iu]/, /^(?:on|we)/, /^t[oh]/, /^fr/, /^(?:lø|sa)/];
const weekday =
  /^(?:(man|tirs|ons|tors|fre|lør|søn)(?:dag)?|(ma|ti|on|to|fr|lø|sø)|(mon|tue|wed|thu|fri|sat|sun)|(mon|tues|wednes|thurs|fri|satur|sun)day)(?:\.?,? )/i;
/** A time of day after the date, which a program writes where none was meant; with the zone that it is in, if any. */
const timeOfDay =
  /(?:,? kl\.? ?|,? |t)((?:[01]?\d|2[0-3])[.:][0-5]\d(?:[.:][0-5]\d(?:[.,]\d+)?)?)(?: ?(z|[+-]\d\d:?\d\d))?$/i;
const hour = /,? kl\.? ?(?:[01]?\d|2[0-3])$/i;

/** A year of two digits is one of the years up to this, or of the century before. */
const lastShortYear = 69;

/**
 * Parses a date as people, Excel and this site write it: 16-05-2024, 16.5.24, 16/5-2024, 2024-05-16, d. 16. maj 2024, 16-maj-24, torsdag den 16. maj 2024
 * kl. 14.05, 20240516; with a time in a zone (2024-05-15T23:00:00Z) the day that it is in Denmark. The day stands before the month. Returns yyyy-mm-dd, or
 * null when the date does not exist (31-02), may be another (05/16/2024), or is not the day of the week that it says.
 */
export function parseDay(text: string): string | null {
  const tidy = tidied(text);
  const [, ...names] = weekday.exec(tidy) ?? [];
  const bare = tidy.replace(weekday, "").replace(/^(?:den|d\.?) (?=\d)|^d\.(?=\d)/i, "");
  const day = dayOf(partsOf(bare)) ?? dayWithTime(bare);
  const name = names.find(Boolean)?.toLowerCase();
  return day && name && !weekdays[new Date(day).getUTCDay()]!.test(name) ? null : day;
}

/** With one kind of dash and blank, and without the mark that keeps Excel from reading a text. */
const tidied = (text: string): string =>
  visibleText(composed(text))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^['’‘´`]/, "")
    .replace(/[;,]$|(?<=\d)\.$/, "");

function dayWithTime(text: string): string | null {
  const [written, clock, zone] = timeOfDay.exec(text) ?? hour.exec(text) ?? [];
  if (!written) return null;
  const day = dayOf(partsOf(text.slice(0, -written.length)));
  if (!day || !clock || !zone) return day;
  const time = clock.padStart(clock.search(/[.:]/) === 1 ? clock.length + 1 : 0, "0").replace(",", ".");
  const moment = new Date(`${day}T${time}${zone.toUpperCase().replace(/^(...)(?=\d)/, "$1:")}`);
  return Number.isNaN(moment.getTime()) ? null : danishDate(moment);
}

function dayOf([year, month, day]: (string | undefined)[]): string | null {
  if (!year || !month || !day) return null;
  const fullYear = year.length === 2 ? `${Number(year) > lastShortYear ? 19 : 20}${year}` : year;
  if (fullYear < "1900" || fullYear > "2999") return null;
  const written = `${fullYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}

const forms = {
  together: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  yearFirst: /^(?<year>\d{4})(?<sign>[-./ ])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/,
  dayFirst: /^(?<day>\d{1,2})(?<sign>[-./]) ?(?<month>\d{1,2})(?:\k<sign> ?|,? )['’]?(?<year>\d{4}|\d\d)$/,
  // As it is written by hand.
  slashed: /^(?<day>\d{1,2}) ?[/.] ?(?<month>\d{1,2})\.? ?- ?['’]?(?<year>\d{4}|\d\d)$/,
  spaced: /^(?<day>\d{1,2}) (?<month>\d{1,2}) (?<year>\d{4})$/,
  named:
    /^(?<day>\d{1,2})(?:\.|st|nd|rd|th)?[- /]?(?<name>[a-z]{3,9})(?:\.?,?[- /]|\.)? ?['’]?(?<year>\d{4}|\d\d)$/i,
  monthFirst: /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
};

function partsOf(text: string): (string | undefined)[] {
  for (const form of Object.values(forms)) {
    const { year, month, name, day } = form.exec(text)?.groups ?? {};
    if (year) return [year, month ?? monthOf(name!.toLowerCase()), day];
  }
  return [];
}

/** The number of a month by its name or the first three or four letters of it; undefined when it is none. */
function monthOf(name: string): string | undefined {
  const isOf = (full: string) => full === name || (name.length <= 4 && full.startsWith(name));
  const at = monthNames.findIndex((names) => names.some(isOf));
  return at === -1 ? undefined : String(at + 1);
}
