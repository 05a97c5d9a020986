/** Without characters that are easily confused on paper or by telephone: no 0 and O, no 1 and I. */
const numberChars = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** An integer from 0 up to, not including, `below`. */
export type RandomInteger = (below: number) => number;

/** A new diploma number, for instance 2026-7KQ4-M2XD: the year of issue, and eight random characters of 32. */
export function randomNumber(year: string, random: RandomInteger): string {
  const four = () => Array.from({ length: 4 }, () => numberChars[random(numberChars.length)]).join("");
  return `${year}-${four()}-${four()}`;
}

/** A number as someone typed it, in the form it is printed: case, spaces and hyphens do not matter. Null when it cannot be one. */
export function readNumber(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, "");
  const [, year, first, second] = /^(\d{4})([2-9A-HJ-NP-Z]{4})([2-9A-HJ-NP-Z]{4})$/.exec(bare) ?? [];
  return year ? `${year}-${first}-${second}` : null;
}
