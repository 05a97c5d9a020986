/**
 * Form fields as zod schemas. Each complaint is a key of the page's own texts: "missing", "long", "day", or the one given
 * as an argument.
 */
import { z } from "zod";
import { formString } from "./form-string.ts";
import { undrawableIn } from "../pdf/drawable.ts";
import { parseDay } from "../dates/parse-day.ts";
import { parseId } from "./ids.ts";
import { visibleText } from "../visible-text.ts";

/** Parses what was typed with `read`; complains when that returns null, and with `ifEmpty` when nothing was typed. */
export const readBy = <T>(read: (typed: string) => T | null, complaint: string, ifEmpty = "missing") =>
  formString(ifEmpty)
    .trim()
    .transform((typed, context) => {
      const value = read(typed);
      if (value === null) context.addIssue({ code: "custom", message: complaint });
      return value as T;
    });

/** One required line of text, without invisible characters and with single spaces. Complains "missing" or "long". */
export const lineField = (maxChars: number) =>
  formString("missing")
    .transform((typed) => visibleText(typed).replace(/\s+/g, " "))
    .pipe(formString("missing").min(1, "missing").max(maxChars, "long"));

/** One required line of text that a PDF shows. Complains "missing", "long" or, of letters that it cannot show, "letters". */
export const drawnLineField = (maxChars: number) =>
  lineField(maxChars).refine((text) => undrawableIn(text).length === 0, "letters");

/** Required text of any number of lines. Complains "missing" or "long". */
export const textField = (maxChars: number) =>
  formString("missing")
    .transform(visibleText)
    .pipe(formString("missing").min(1, "missing").max(maxChars, "long"));

const minReasonChars = 10;

/** A reason that others read: a few words. Complains "missing", "short" or "long". */
export const reasonField = (maxChars: number) =>
  textField(maxChars).refine(
    (text) =>
      text === "" || text.length > maxChars || (text.length >= minReasonChars && /\S\s+\S/.test(text)),
    "short",
  );

/** Optional text; "" when left out. Complains "long". */
export const optionalTextField = (maxChars: number) =>
  z
    .string()
    .default("")
    .transform(visibleText)
    // Not piped: conform would turn the empty text into a missing one again.
    .refine((text) => text.length <= maxChars, "long");

/** Optional text that a PDF shows; "" when left out. Complains "long" or "letters". */
export const optionalDrawnTextField = (maxChars: number) =>
  optionalTextField(maxChars).refine((text) => undrawableIn(text).length === 0, "letters");

/** The id of a chosen row. Complains of anything that is not an id. */
export const idField = (complaint: string) =>
  formString(complaint)
    .refine((typed) => parseId(typed) !== null, complaint)
    .transform(Number);

/** The id of a row that need not be chosen; null when none was. */
export const optionalIdField = (complaint: string) =>
  z
    .string()
    .refine((typed) => typed === "" || parseId(typed) !== null, complaint)
    .default("")
    .transform(parseId);

/** A day as people write it (`parseDay`), as yyyy-mm-dd. Complains "missing" or "day". */
export const dayField = readBy(parseDay, "day");

/** An optional day; null when left out. */
export const optionalDayField = z.preprocess(
  (typed) => (typed === "" || typed === undefined ? null : typed),
  dayField.nullable(),
);

/** Parses 9.00, 09:00 or kl. 9 as hh:mm; null when it is not a time of day. */
export function readClock(typed: string): string | null {
  const read = /^(?:kl\.? ?)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec(typed);
  return read ? `${read[1]!.padStart(2, "0")}:${read[2] ?? "00"}` : null;
}

/** A time of day as hh:mm. Complains "missing" or "clock". */
export const clockField = readBy(readClock, "clock");

/** An optional time of day; null when left out. */
export const optionalClockField = z.preprocess(
  (typed) => (typed === "" || typed === undefined ? null : typed),
  clockField.nullable(),
);

/**
 * A required integer from `min` to `max`, in digits only. Uses the same complaint for an empty field, for text that is not a number
 * and for a number outside the range, so its sentence should name the range.
 */
export const integerField = (min: number, max: number, complaint: string) =>
  readBy(
    (typed) => {
      const number = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
      return number >= min && number <= max ? number : null;
    },
    complaint,
    complaint,
  );

/** A list of all values of a field that a form can hold any number of times. */
export const listField = <T extends z.ZodType>(item: T) =>
  z.preprocess((sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]), z.array(item));
