import { z } from "zod";
import { type Role, roleNames } from "../../../db/enums.ts";
import { mailAddress } from "../register/mail-address.ts";
import { isName, tidyName } from "../register/person-name.ts";
import { parseDay } from "../../base/dates/date-text.ts";

const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(one));

/** A day as people write it; complaints are words of the texts, keep.wrong. */
export const dayField = z
  .string({ error: "missing" })
  .trim()
  .transform((text, context) => {
    const day = parseDay(text);
    if (day === null) context.addIssue({ code: "custom", message: "day" });
    return day as string;
  });

const idField = z
  .string()
  .regex(/^([1-9]\d{0,8})?$/, "municipality")
  .default("")
  .transform((id) => (id ? Number(id) : null));

/** One person's particulars as a form gives them. */
export const personForm = z.object({
  name: z.string({ error: "missing" }).transform(tidyName).refine(isName, "name"),
  mail: z.string({ error: "missing" }).pipe(mailAddress.catch("")).refine(Boolean, "mail"),
  municipalityId: idField,
  roles: listOf(z.string())
    .refine((roles) => roles.every((role) => roleNames.includes(role as Role)), "roles-others")
    .transform((roles) => roles as Role[]),
  startsOn: dayField,
});

/** A leave: its first day, and the first day back when it is known. */
export const leaveForm = z.object({
  from: dayField,
  until: z.preprocess((given) => (given === "" || given === undefined ? null : given), dayField.nullable()),
});

/** The last day on which someone is a deputy. */
export const deputyForm = z.object({ until: dayField });
