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

const weekday =
  /^(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?\.?,? |^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i;
/** A time of day after the date, which a program writes where none was meant. */
const timeOfDay = /(?:,? (?:kl\.? ?)?|t)\d{1,2}[.:]\d\d(?:[.:]\d\d(?:\.\d+)?)?z?$/i;

/** A year of two digits is one of the years up to this, or of the century before. */
const lastShortYear = 69;

/**
 * Parses a date as people, Excel and this site write it: 16-05-2024, 16.5.24, 16/5 2024, 2024-05-16, 16. maj 2024, torsdag den 16. maj 2024 kl. 14.05,
 * 2024-05-16T00:00:00, 20240516. The day stands before the month. Returns yyyy-mm-dd, or null when the date does not exist (31-02), or may be
 * another (05/16/2024).
 */
export function parseDay(text: string): string | null {
  const bare = text.trim().replace(weekday, "").replace(/^den /i, "");
  const [year, month, day] = partsOf(bare) ?? partsOf(bare.replace(timeOfDay, "")) ?? [];
  if (!year || !month || !day) return null;
  const fullYear = year.length === 2 ? `${Number(year) > lastShortYear ? 19 : 20}${year}` : year;
  if (fullYear < "1900" || fullYear > "2999") return null;
  const written = `${fullYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}

function partsOf(text: string): (string | undefined)[] | null {
  const yearFirst = /^(\d{4})([-./]?)(\d\d)\2(\d\d)$/.exec(text);
  if (yearFirst) return [yearFirst[1], yearFirst[3], yearFirst[4]];
  const dayFirst = /^(\d{1,2})([-./]) ?(\d{1,2})(?:\2 ?| )(\d{4}|\d\d)$/.exec(text);
  if (dayFirst) return [dayFirst[4], dayFirst[3], dayFirst[1]];
  const named = /^(\d{1,2})\.? ?([a-z]{3,9})\.? ?,?(\d{4})$/i.exec(text);
  if (!named) return null;
  const month = monthOf(named[2]!.toLowerCase());
  return month === 0 ? null : [named[3], String(month), named[1]];
}

/** The number of a month by its name or the first three or four letters of it; 0 when it is none. */
const monthOf = (name: string): number =>
  monthNames.findIndex((names) =>
    names.some((full) => full === name || (name.length <= 4 && full.startsWith(name))),
  ) + 1;
