import { z } from "zod";
import { mailAddress } from "../register/mail-address.ts";
import { isName } from "../import/person-line.ts";
import { dayField, tidyName } from "../persons/person-form.ts";

export const regions = ["Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland", "Syddanmark"] as const;

const optionalText = z.string().trim().default("");
const nameField = z.string({ error: "missing" }).transform(tidyName).refine(isName, "name");
const mailField = z.string({ error: "missing" }).pipe(mailAddress.catch("")).refine(Boolean, "mail");

/** Someone who need not be named: both fields empty, or both filled in. */
const namedPerson = z.object({ name: nameField, mail: mailField });
const optionalContacts = ["secondLeader", "superuser", "quality"] as const;

const fields = z.object({
  code: z
    .string({ error: "missing" })
    .trim()
    .regex(/^\d{3}$/, "code"),
  name: nameField,
  region: z.enum(regions, { error: "region" }),
  joinedOn: dayField,
  leaderName: nameField,
  leaderMail: mailField,
  secondLeaderName: optionalText,
  secondLeaderMail: optionalText,
  superuserName: optionalText,
  superuserMail: optionalText,
  qualityName: optionalText,
  qualityMail: optionalText,
});

/** A municipality that joins, with those it names. Complaints are words of the texts, members.wrong. */
export const joinForm = fields.transform((typed, context) => {
  const named = optionalContacts.map((who) => {
    const [name, mail] = [typed[`${who}Name`], typed[`${who}Mail`]];
    if (!name && !mail) return [who, null] as const;
    const read = namedPerson.safeParse({ name, mail });
    if (read.success) return [who, read.data] as const;
    for (const { path, message } of read.error.issues) {
      const field = `${who}${path[0] === "name" ? "Name" : "Mail"}`;
      context.addIssue({ code: "custom", path: [field], message });
    }
    return [who, null] as const;
  });
  const { code, name, region, joinedOn, leaderName, leaderMail } = typed;
  return {
    ...{ code, name, region, joinedOn, leader: { name: leaderName, mail: leaderMail } },
    ...(Object.fromEntries(named) as Record<
      (typeof optionalContacts)[number],
      z.infer<typeof namedPerson> | null
    >),
  };
});

/** What was written of a municipality, corrected. Without a first day it has been a member all along. */
export const municipalityForm = fields.pick({ code: true, name: true, region: true }).extend({
  joinedOn: z.preprocess(
    (given) => (given === "" || given === undefined ? null : given),
    dayField.nullable(),
  ),
});

export const noticeForm = z.object({ lastDay: dayField });

const personIdField = z
  .string()
  .regex(/^([1-9]\d{0,8})?$/, "missing")
  .default("")
  .transform((id) => (id ? Number(id) : null));

export const contactsForm = z.object({
  superuser: personIdField,
  quality: personIdField,
  handler: personIdField,
});
