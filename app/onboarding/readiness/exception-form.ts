import { z } from "zod";
import { dayField, textField } from "../../base/forms/fields.ts";

/** Why and until when someone may take shifts though the plan is not done. Complaints are keys of the texts, plans.refused. */
export const exceptionForm = z.object({ reason: textField(500), until: dayField });
