import { z } from "zod";
import { dayField, optionalDayField, optionalIdField, optionalTextField } from "../../base/forms/fields.ts";

/** Who is responsible for a plan, and from when it counts. Complaints are keys of the texts, plans.refused. */
export const planSetupForm = z.object({
  startsOn: dayField,
  leaderId: optionalIdField("unknown-leader"),
  colleagueId: optionalIdField("unknown-colleague"),
});

/** What is entered about one item. Complaints are keys of the texts, plans.refused. */
export const itemChangeForm = z.object({
  note: optionalTextField(500),
  ownerId: optionalIdField("unknown-person"),
  dueOn: optionalDayField,
});
