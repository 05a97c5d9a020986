import { parseWithZod } from "@conform-to/zod/v4";
import { writeRelaxed } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import { findMunicipalityPlan } from "../../onboarding/plans/find-plans.server.ts";
import { tallyOf } from "../../onboarding/plans/plan-lines.ts";
import {
  contactsByMunicipality,
  listContactCandidates,
  appointContacts,
} from "../../people/municipalities/contacts.server.ts";
import { listHandlers } from "../../people/persons/edit-person.server.ts";
import {
  countActivePeople,
  giveNotice,
  joinMunicipality,
} from "../../people/municipalities/join-and-notice.server.ts";
import { hasLeft, isMember, neverCame } from "../../people/register/membership.ts";
import { correctMunicipality, withdrawMunicipality } from "../../people/municipalities/corrections.server.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { formDayText } from "../../base/dates/date-text.ts";
import { isConfirmed } from "../../base/forms/confirmation.ts";
import { historyByMunicipality } from "./municipality-history.server.ts";
import {
  contactsForm,
  joinForm,
  noticeForm,
  municipalityForm,
} from "../../people/municipalities/municipality-form.ts";
import { findMunicipalityByCode } from "./municipality-figures.server.ts";
import { everyone } from "../team/team.server.ts";

const noContacts = { superuser: null, quality: null, handler: null, leaders: [] };

/** Every municipality, those that are members, are to be, and have been; with whom to ask, and what those who left did. */
export function listMemberships(viewer: Person, now: Date) {
  writeRelaxed((tx) => trace(tx, viewer, { act: "contacts-seen", scope: "contacts" }, now));
  const today = danishDate(now);
  const contacts = contactsByMunicipality();
  const agents = new Map<number | null, number>();
  for (const { municipalityId } of everyone(now).agents)
    agents.set(municipalityId, (agents.get(municipalityId) ?? 0) + 1);
  const rows = listMunicipalities().map((place) => ({
    ...place,
    contacts: contacts.get(place.id) ?? noContacts,
    agents: agents.get(place.id) ?? 0,
  }));
  const history = historyByMunicipality();
  const former = rows.filter((place) => hasLeft(place, today) && !neverCame(place));
  return {
    members: rows.filter((place) => isMember(place, today)),
    coming: rows.filter((place) => !isMember(place, today) && !hasLeft(place, today)),
    former: former.map((place) => ({ ...place, history: history.get(place.id) ?? null })),
  };
}

export type Memberships = ReturnType<typeof listMemberships>;

/** One municipality's membership, its contacts and who could be them, and its plan. Throws 404 when there is none of that code. */
export function seeMembership(viewer: Person, code: string, now: Date) {
  const place = findMunicipalityByCode(code);
  if (!place) throw new Response(null, { status: 404 });
  writeRelaxed((tx) => trace(tx, viewer, { act: "contacts-seen", scope: `municipality:${place.id}` }, now));
  const today = danishDate(now);
  const plan = findMunicipalityPlan(place.id, now);
  return {
    place,
    left: hasLeft(place, today),
    coming: place.joinedOn !== null && place.joinedOn > today && !hasLeft(place, today),
    initial: { ...place, joinedOn: place.joinedOn ? formDayText(place.joinedOn) : "" },
    here: countActivePeople(place.id),
    contacts: contactsByMunicipality().get(place.id) ?? noContacts,
    own: listContactCandidates(place.id),
    handlers: listHandlers(),
    plan: plan && { id: plan.id, ...tallyOf(plan.lines) },
  };
}

export type MembershipView = ReturnType<typeof seeMembership>;

/** Lets the municipality of a form join; what is wrong with the form otherwise. */
export function joinByForm(by: Person, form: FormData, now: Date) {
  const submission = parseWithZod(form, { schema: joinForm });
  if (submission.status !== "success") return { reply: submission.reply() };
  const outcome = joinMunicipality(by, submission.value, now);
  if ("code" in outcome) return outcome;
  const field =
    outcome.refused === "elsewhere"
      ? `${outcome.who}Mail`
      : ({ member: "code", "name-taken": "name", "day-far": "joinedOn", twice: "secondLeaderMail" } as const)[
          outcome.refused
        ];
  return { reply: submission.reply({ fieldErrors: { [field]: [outcome.refused] } }) };
}

function correctByForm(by: Person, code: string, form: FormData, now: Date) {
  const submission = parseWithZod(form, { schema: municipalityForm });
  if (submission.status !== "success") return { reply: submission.reply() };
  const outcome = correctMunicipality(by, code, submission.value, now);
  if ("code" in outcome) return { done: "rettet", code: outcome.code } as const;
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  const { refused } = outcome;
  const field = ({ member: "code", "name-taken": "name", "day-far": "joinedOn", order: "joinedOn" } as const)[
    refused
  ];
  return { reply: submission.reply({ fieldErrors: { [field]: [refused] } }) };
}

/** One of the membership page's forms: particulars, not coming after all, notice, taking it back, contacts. */
export function actOnMembership(by: Person, code: string, form: FormData, now: Date) {
  const place = findMunicipalityByCode(code);
  if (!place) throw new Response(null, { status: 404 });
  const act = form.get("act");
  if (act === "kontakter") {
    const submission = parseWithZod(form, { schema: contactsForm });
    if (submission.status !== "success") throw new Response(null, { status: 400 });
    const outcome = appointContacts(by, place.id, submission.value, now);
    if ("refused" in outcome)
      return { reply: submission.reply({ fieldErrors: { [outcome.part]: ["gone"] } }) };
    return { done: "kontakter" } as const;
  }
  if (act === "ret") return correctByForm(by, code, form, now);
  if (act === "kommer-ikke") {
    if (!isConfirmed(form)) return { unsure: true } as const;
    if ("refused" in withdrawMunicipality(by, code, now)) throw new Response(null, { status: 404 });
    return { done: "kommer-ikke" } as const;
  }
  if (act === "bliver") {
    if ("refused" in giveNotice(by, code, null, now)) throw new Response(null, { status: 404 });
    return { done: "bliver" } as const;
  }
  if (act !== "opsig") throw new Response(null, { status: 400 });
  const submission = parseWithZod(form, { schema: noticeForm });
  if (submission.status !== "success") return { reply: submission.reply() };
  const outcome = giveNotice(by, code, daysLater(submission.value.lastDay, 1), now);
  if ("noted" in outcome) return { done: "opsagt" } as const;
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return { reply: submission.reply({ fieldErrors: { lastDay: [outcome.refused] } }) };
}
