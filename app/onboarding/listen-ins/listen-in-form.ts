import { z } from "zod";
import type { ListenDirection } from "../../../db/enums.ts";
import { formDayText } from "../../base/dates/date-text.ts";
import { dayField, idField, optionalClockField, optionalTextField } from "../../base/forms/fields.ts";
import type { ListenIn } from "../plans/plan.ts";
import type { ListenInRefusal } from "./listen-in-rules.ts";

export const maxPlaceChars = 120;

/** With whom a listen-in is, when and where. Complaints are keys of the texts, plans.refused. */
export const listenInForm = z.object({
  colleagueId: idField("unknown-colleague"),
  on: dayField,
  fromTime: optionalClockField,
  toTime: optionalClockField,
  place: optionalTextField(maxPlaceChars),
});

type ListenInField = keyof z.infer<typeof listenInForm>;

const refusedFields: Partial<Record<ListenInRefusal, ListenInField>> = {
  "unknown-colleague": "colleagueId",
  "no-hours": "fromTime",
  "skipped-hour": "fromTime",
  "end-before-start": "toTime",
};

/** The field that a refusal is about: the day, unless it is about another. */
export const refusedField = (refusal: ListenInRefusal): ListenInField => refusedFields[refusal] ?? "on";

/** What the form shows of an agreement. */
export const listenInFormValues = (agreed: ListenIn | undefined) => ({
  on: agreed ? formDayText(agreed.on) : "",
  fromTime: agreed?.hours?.from.replace(":", ".") ?? "",
  toTime: agreed?.hours?.to.replace(":", ".") ?? "",
  place: agreed?.place ?? "",
});

/** What each direction of the listen-in is called in an address. */
export const wayInAddress: Record<ListenDirection, string> = {
  listens: "lytter",
  "is-heard": "bliver-hoert",
};
