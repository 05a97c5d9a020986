/**
 * The fields that forms are made of, as zod schemas. What they complain of is a key of the page's own texts: "missing", "long",
 * "day", or the word they are given.
 */
import { z } from "zod";
import { parseDay } from "../dates/date-text.ts";
import { visibleText } from "./visible-text.ts";

/** Reads what was typed with `read`; complains of what gives null. */
export const readBy = <T>(read: (typed: string) => T | null, complaint: string) =>
  z
    .string({ error: "missing" })
    .trim()
    .transform((typed, context) => {
      const value = read(typed);
      if (value === null) context.addIssue({ code: "custom", message: complaint });
      return value as T;
    });

/** One line of text that must be there, without what nobody sees in it and with single blanks. */
export const lineField = (maxChars: number) =>
  z
    .string({ error: "missing" })
    .transform((typed) => visibleText(typed).replace(/\s+/g, " "))
    .pipe(z.string({ error: "missing" }).min(1, "missing").max(maxChars, "long"));

/** Text in any number of lines that must be there. */
export const textField = (maxChars: number) =>
  z
    .string({ error: "missing" })
    .transform(visibleText)
    .pipe(z.string({ error: "missing" }).min(1, "missing").max(maxChars, "long"));

/** Text that may be left out; "" when it was. */
export const optionalTextField = (maxChars: number) =>
  z
    .string()
    .default("")
    .transform(visibleText)
    // Not piped: conform would take the empty text for a missing one once more.
    .refine((text) => text.length <= maxChars, "long");

const idPattern = /^[1-9]\d{0,8}$/;

/** The id of a row that was chosen. Complains of what cannot be one. */
export const idField = (complaint: string) =>
  z.string({ error: complaint }).regex(idPattern, complaint).transform(Number);

/** The id of a row that may be left unchosen; null when it was. */
export const optionalIdField = (complaint: string) =>
  z
    .string()
    .regex(/^([1-9]\d{0,8})?$/, complaint)
    .default("")
    .transform((typed) => (typed ? Number(typed) : null));

/** A day as people write it (`parseDay`), as yyyy-mm-dd. Complains "missing" or "day". */
export const dayField = readBy(parseDay, "day");

/** A day that may be left out; null when it was. */
export const optionalDayField = z.preprocess(
  (typed) => (typed === "" || typed === undefined ? null : typed),
  dayField.nullable(),
);

/** Reads 9.00, 09:00, kl. 9 as hh:mm; null when it is no time of the day. */
export function readClock(typed: string): string | null {
  const read = /^(?:kl\.? ?)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec(typed);
  return read ? `${read[1]!.padStart(2, "0")}:${read[2] ?? "00"}` : null;
}

/** A time of the day as hh:mm. Complains "missing" or "clock". */
export const clockField = readBy(readClock, "clock");

/** A whole number written with digits only. */
export const integerField = (min: number, max: number, complaint: string) =>
  readBy((typed) => {
    const number = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
    return number >= min && number <= max ? number : null;
  }, complaint);

/** None, one or several values of a field that a form can hold several times. */
export const listField = <T extends z.ZodType>(one: T) =>
  z.preprocess((sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]), z.array(one));
