import { z } from "zod";
import { formString } from "../../base/forms/form-string.ts";
import { type Role, roleNames } from "../../../db/enums.ts";
import { confirmationField, confirmedField } from "../../base/forms/confirmation.ts";
import { dayField, listField, optionalDayField, optionalIdField } from "../../base/forms/fields.ts";
import { mailField } from "../register/mail-address.ts";
import { isName, tidyName } from "../register/person-name.ts";

/** One person's particulars. Complaints of these forms are keys of the texts, persons.wrong. */
export const personForm = z.object({
  name: formString("missing").transform(tidyName).refine(isName, "name"),
  mail: mailField,
  municipalityId: optionalIdField("municipality"),
  roles: listField(z.string())
    .refine((roles) => roles.every((role) => roleNames.includes(role as Role)), "roles-others")
    .transform((roles) => roles as Role[]),
  startsOn: dayField,
});

/** The forms of the page that changes a person, told apart by their act. */
export const editForm = z.discriminatedUnion("act", [
  /** `set` is the fingerprint of the particulars that the form was opened with. */
  personForm.extend({ act: z.literal("data"), set: z.string().default("") }),
  /** A leave: its first day, and the first day back when it is known. */
  z.object({ act: z.literal("orlov"), from: dayField, until: optionalDayField }),
  z.object({ act: z.literal("tilbage") }),
  /** The last day on which someone is a deputy. */
  z.object({ act: z.literal("stedfortraeder"), until: dayField }),
  z.object({ act: z.literal("stedfortraeder-slut") }),
  /** Withdraws the new mail address that waits. */
  z.object({ act: z.literal("mail-fortryd") }),
  /** Releases the mail address of someone who has left. */
  z.object({ act: z.literal("frigoer"), [confirmationField]: confirmedField }),
  z.object({ act: z.literal("luk"), [confirmationField]: confirmedField }),
]);
