import { formDayText } from "../../base/dates/date-text.ts";
import type { AgreedAction } from "./agreed-action.ts";

/** An agreed step as its form shows it; the outcome only where the form has it. */
export const actionValuesOf = ({ question, what, owner, dueOn, doneOn, outcome }: AgreedAction) => ({
  question,
  what,
  owner,
  dueOn: formDayText(dueOn),
  ...(doneOn && { outcome }),
});
