import { z } from "zod";
import { dayKinds } from "../../../db/enums.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { visibleText } from "../../base/forms/visible-text.ts";
import { lastDayBefore, parseDay, formDayText } from "../../base/dates/date-text.ts";
import type { CourseDay } from "../days/days.server.ts";
import type { DraftRefusal } from "./planning.server.ts";

const requiredText = (most: number) =>
  z.string({ error: "missing" }).transform(visibleText).pipe(z.string().min(1, "missing").max(most, "long"));
const optionalText = (most: number) =>
  z.string().transform(visibleText).pipe(z.string().max(most, "long")).default("");
const parsedField = <T>(read: (text: string) => T | null, complaint: string) =>
  z
    .string({ error: "missing" })
    .trim()
    .transform((text, context) => {
      const value = read(text);
      if (value === null) context.addIssue({ code: "custom", message: complaint });
      return value as T;
    });

/** Reads 9.00, 09:00 or 9 as hh:mm; null when it is no time of the day. */
export function readClock(text: string): string | null {
  const read = /^(?:kl\.? ?)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec(text);
  return read ? `${read[1]!.padStart(2, "0")}:${read[2] ?? "00"}` : null;
}

const readSeats = (text: string) =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 500 ? Number(text) : null;

export const seatsField = parsedField(readSeats, "seats");

const dayField = parsedField(parseDay, "day");
const clockField = parsedField(readClock, "clock");

/** The form that writes down a day. Complaints are words of the room's texts, office.wrong. */
export const courseDayForm = z.object({
  kind: z.enum(dayKinds, { error: "choice" }),
  hostMunicipalityId: parsedField((text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null), "choice"),
  venue: requiredText(120),
  room: optionalText(120),
  address: optionalText(200),
  teacher: optionalText(120),
  practical: optionalText(2000),
  contact: optionalText(200),
  on: dayField,
  fromTime: clockField,
  toTime: clockField,
  seats: seatsField,
  opensOn: dayField,
  closesOn: dayField,
});

/** The same for a day that is there already. */
export const courseDayChangesForm = courseDayForm.omit({ kind: true, seats: true });

/** Which field a refusal of a plan belongs to. */
export const refusedField: Record<DraftRefusal, string> = {
  past: "on",
  "end-before-start": "toTime",
  "skipped-hour": "fromTime",
  "closes-before-opens": "closesOn",
  "closes-after-start": "closesOn",
  "unknown-municipality": "hostMunicipalityId",
};

/** What stands in the form of a day that is written down. */
export const formValuesOf = (day: CourseDay) => ({
  kind: day.kind,
  hostMunicipalityId: String(day.hostMunicipalityId),
  venue: day.venue,
  room: day.room,
  address: day.address,
  teacher: day.teacher,
  practical: day.practical,
  contact: day.contact,
  on: formDayText(day.on),
  fromTime: day.fromTime.replace(":", "."),
  toTime: day.toTime.replace(":", "."),
  seats: String(day.seats),
  opensOn: formDayText(danishDate(day.opensAt)),
  closesOn: formDayText(danishDate(lastDayBefore(day.closesAt))),
});
