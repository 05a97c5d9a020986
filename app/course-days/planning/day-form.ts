import { z } from "zod";
import { dayKinds } from "../../../db/enums.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { formDayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { clockField, dayField, idField, optionalTextField, textField } from "../../base/forms/fields.ts";
import type { CourseDay } from "../days/day.ts";
import { seatsField } from "../days/seats.ts";
import type { DraftRefusal } from "./draft.ts";

/** How many characters each text of a day may have. */
export const maxChars = {
  venue: 120,
  room: 120,
  address: 200,
  teacher: 120,
  practical: 2000,
  contact: 200,
  reason: 500,
} as const;

/** The form of a new day. Complaints are keys of the planning texts, `wrong`. */
export const courseDayForm = z.object({
  kind: z.enum(dayKinds, { error: "choice" }),
  hostMunicipalityId: idField("choice"),
  venue: textField(maxChars.venue),
  room: optionalTextField(maxChars.room),
  address: optionalTextField(maxChars.address),
  teacher: optionalTextField(maxChars.teacher),
  practical: optionalTextField(maxChars.practical),
  contact: optionalTextField(maxChars.contact),
  on: dayField,
  fromTime: clockField,
  toTime: clockField,
  seats: seatsField,
  opensOn: dayField,
  closesOn: dayField,
});

/** The form that changes a day. The reason is needed where it gets another time or place. */
export const courseDayChangesForm = courseDayForm
  .omit({ kind: true, seats: true })
  .extend({ reason: optionalTextField(maxChars.reason) });

/** The field that each refusal of a draft belongs to. */
export const refusedField: Record<DraftRefusal, keyof z.infer<typeof courseDayForm>> = {
  past: "on",
  "end-before-start": "toTime",
  "skipped-hour": "fromTime",
  "closes-before-opens": "closesOn",
  "closes-after-start": "closesOn",
  "unknown-municipality": "hostMunicipalityId",
};

/** The values with which the form of a day begins. */
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
