import { z } from "zod";

/** A mail address as it is kept: without blanks around it, in lower case, at most 254 characters. */
export const mailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
