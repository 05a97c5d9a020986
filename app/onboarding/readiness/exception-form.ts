import { z } from "zod";
import { maxReasonChars } from "../../../db/limits.ts";
import { dayField, textField } from "../../base/forms/fields.ts";

/** Why and until when someone may take shifts though the plan is not done. Complaints are keys of the texts, plans.refused. */
export const exceptionForm = z.object({ reason: textField(maxReasonChars), until: dayField });
