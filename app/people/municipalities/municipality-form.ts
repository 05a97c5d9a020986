import { z } from "zod";
import { formString } from "../../base/forms/form-string.ts";
import { mailField } from "../register/mail-address.ts";
import { isName, tidyName } from "../register/person-name.ts";
import { confirmationField, confirmedField } from "../../base/forms/confirmation.ts";
import { dayField, optionalDayField, optionalIdField, readBy } from "../../base/forms/fields.ts";
import { findOfficialMunicipality } from "../register/official-municipalities.ts";
import type { JoinRefusal } from "./joining.ts";

const optionalText = z.string().trim().default("");
const nameField = formString("missing").transform(tidyName).refine(isName, "name");

/** Someone who need not be named: both fields empty, or both filled in. */
const namedPerson = z.object({ name: nameField, mail: mailField });
const optionalContacts = ["secondLeader", "superuser", "quality"] as const;

const fields = z.object({
  municipality: readBy((typed) => findOfficialMunicipality(typed) ?? null, "unknown-municipality"),
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
  const { municipality, joinedOn, leaderName, leaderMail } = typed;
  return {
    ...{ ...municipality, joinedOn, leader: { name: leaderName, mail: leaderMail } },
    ...(Object.fromEntries(named) as Record<
      (typeof optionalContacts)[number],
      z.infer<typeof namedPerson> | null
    >),
  };
});

/** What was written of a municipality, corrected. Without a first day it has been a member all along. */
const municipalityForm = fields.pick({ municipality: true }).extend({
  joinedOn: optionalDayField,
});

/** The forms of a municipality's membership page, told apart by their act. */
export const membershipForm = z.discriminatedUnion("act", [
  municipalityForm.extend({ act: z.literal("ret") }),
  z.object({
    act: z.literal("kontakter"),
    superuser: optionalIdField("missing"),
    quality: optionalIdField("missing"),
    handler: optionalIdField("missing"),
  }),
  z.object({ act: z.literal("kommer-ikke"), [confirmationField]: confirmedField }),
  z.object({ act: z.literal("opsig"), lastDay: dayField }),
  z.object({ act: z.literal("bliver") }),
]);

/** The field of the joining form that is wrong when the joining is refused, with the refusal as its complaint. */
export const joinComplaints = (refusal: JoinRefusal): Partial<Record<string, string>> => ({
  ["who" in refusal ? `${refusal.who}Mail` : wrongField[refusal.refused]]: refusal.refused,
});

const wrongField = {
  member: "municipality",
  "name-taken": "municipality",
  "day-far": "joinedOn",
  twice: "secondLeaderMail",
} as const;
