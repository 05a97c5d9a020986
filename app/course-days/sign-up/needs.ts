import { z } from "zod";
import { maxNeedsChars } from "../../../db/limits.ts";
import { optionalTextField } from "../../base/forms/fields.ts";

/** What the host must know to feed someone and let them in; empty when nothing. */
export interface Needs {
  food: string;
  access: string;
}

/** The fields of food and access; leaving one out is the same as nothing. */
export const needsForm = z.object({
  food: optionalTextField(maxNeedsChars),
  access: optionalTextField(maxNeedsChars),
});
