/** Days as workbooks count them: from 1900, or from 1904 as old Macs did. */

const msPerDay = 86_400_000;
/** From the day that is called 0 to 1970, and from 1900 to 1904. */
const [daysTo1970, daysTo1904] = [25_569, 1462];
/** The 29 February 1900, which Excel counts and the calendar has not. */
const noSuchDay = 60;

/** The day and time of a number, as yyyy-mm-ddThh:mm; null for what is no day that a workbook can show. */
export function momentOfNumber(days: number, from1904: boolean): string | null {
  if (!(from1904 ? days >= 0 : days >= 1)) return null;
  const sinceStart = days - daysTo1970 + (from1904 ? daysTo1904 : days < noSuchDay ? 1 : 0);
  const moment = new Date(Math.round(sinceStart * msPerDay));
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().slice(0, 16);
}

/** Between these years a number in a column of days is one: before and after them it may be anything. */
const [firstYear, lastYear] = ["2000", "2099"];

/** The day (yyyy-mm-dd) of a number that Excel shows where a day was not formatted as one; null when it is none that lists have. */
export function dayOfNumber(text: string, from1904 = false): string | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null;
  const day = momentOfNumber(Number(text.replace(",", ".")), from1904)?.slice(0, 10) ?? "";
  return day.slice(0, 4) >= firstYear && day.slice(0, 4) <= lastYear ? day : null;
}
