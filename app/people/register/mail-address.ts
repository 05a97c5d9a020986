import { z } from "zod";
import { formString } from "../../base/forms/form-string.ts";

/** A mail address as it is kept: without blanks around it, in lower case, at most 254 characters. */
export const mailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** The field of a form that holds one. Complains "missing" or "mail". */
export const mailField = formString("missing").pipe(mailAddress.catch("")).refine(Boolean, "mail");
