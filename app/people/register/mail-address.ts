import { z } from "zod";

/** A mail address as it is kept: without blanks around it, in lower case, at most 254 characters. */
export const mailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** The field of a form that holds one. Complains "missing" or "mail". */
export const mailField = z.string({ error: "missing" }).pipe(mailAddress.catch("")).refine(Boolean, "mail");
