import { z } from "zod";
import { maxReasonChars } from "../../../db/limits.ts";
import { followUpKinds } from "../../../db/enums.ts";
import { dayField, optionalIdField, textField } from "../../base/forms/fields.ts";

/** What an agent is asked to take, and why. Complaints are keys of the texts, plans.refused. */
export const followUpForm = z.object({
  what: z.enum(followUpKinds, { error: "choice" }),
  municipalityId: optionalIdField("unknown-municipality"),
  why: textField(maxReasonChars),
  dueOn: dayField,
});
