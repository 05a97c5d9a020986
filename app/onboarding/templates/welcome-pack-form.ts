import { z } from "zod";
import { lineField, textField } from "../../base/forms/fields.ts";

/** What the welcome pack says. Complaints are keys of the texts, plans.refused. */
export const welcomePackForm = z.object({ subject: lineField(120), body: textField(6000) });
