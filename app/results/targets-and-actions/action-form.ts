import { z } from "zod";
import { dayField, lineField, optionalTextField } from "../../base/forms/fields.ts";
import { maxOutcomeChars, maxOwnerChars, maxWhatChars } from "./agreed-action.ts";

/** The outcome of a step; "" when nothing is written. */
export const outcomeField = optionalTextField(maxOutcomeChars);

/** The form of a new step. Complains with a key of `actions.wrong`. */
export const newActionForm = z.object({
  question: z.string("missing"),
  what: lineField(maxWhatChars),
  owner: lineField(maxOwnerChars),
  dueOn: dayField,
});

/** The form of a correction, which also has the outcome of a step that is done. */
export const changeActionForm = newActionForm.extend({ outcome: outcomeField });
