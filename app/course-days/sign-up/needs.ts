import { z } from "zod";
import { visibleText } from "../../base/forms/visible-text.ts";

/** What the host must know to feed someone and let them in; empty when nothing. */
export interface Needs {
  food: string;
  access: string;
}

/** As many characters as each may have. */
export const maxNeedsChars = 200;

const needsField = z.string().transform(visibleText).pipe(z.string().max(maxNeedsChars)).default("");
const needsForm = z.object({ food: needsField, access: needsField });

/** Reads food and access from a form; null when one is too long. Left out is the same as nothing. */
export function readNeeds(given: FormData): Needs | null {
  const parsed = needsForm.safeParse(Object.fromEntries(given));
  return parsed.success ? parsed.data : null;
}

/** Food and access as they stand in a form, to be shown again; cut far above what either may have. */
export function typedNeeds(given: FormData): Needs {
  const typed = (name: keyof Needs) => String(given.get(name) ?? "").slice(0, 10 * maxNeedsChars);
  return { food: typed("food"), access: typed("access") };
}
