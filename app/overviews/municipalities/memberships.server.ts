import { contactValuesOf } from "./contact-values.ts";
import type { FormValues } from "../../base/forms/shown-values.ts";
import { traceView } from "../../audit/audit.server.ts";
import { findMunicipalityPlan } from "../../onboarding/plans/find-plans.server.ts";
import { tallyOf } from "../../onboarding/plans/plan-items.ts";
import {
  contactsByMunicipality,
  listContactCandidates,
} from "../../people/municipalities/contacts.server.ts";
import { listHandlers } from "../../people/persons/edit-person.server.ts";
import { countActivePeople } from "../../people/municipalities/join-and-notice.server.ts";
import { hasLeft, isMember, neverCame } from "../../people/register/membership.ts";
import { findMunicipalityByCode, listMunicipalities } from "../../people/register/municipalities.server.ts";
import { officialLabel } from "../../people/register/official-municipalities.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { formDayText } from "../../base/dates/date-text.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Memberships, MembershipView } from "./memberships.ts";
import { historyByMunicipality } from "./municipality-history.server.ts";
import { everyone } from "../team/team.server.ts";

const noContacts = { superuser: null, quality: null, handler: null, leaders: [] };

/** Every municipality by its membership today, with its contacts, and what those that have left did. Leaves a trace of the view. */
export function listMemberships(viewer: Person, now: Date): Memberships {
  traceView(viewer, { act: "contacts-seen", scope: "contacts" }, now);
  const today = danishDate(now);
  const contacts = contactsByMunicipality();
  const agents = new Map<number | null, number>();
  for (const { municipalityId } of everyone(now).agents)
    agents.set(municipalityId, (agents.get(municipalityId) ?? 0) + 1);
  const rows = listMunicipalities().map((municipality) => ({
    ...municipality,
    contacts: contacts.get(municipality.id) ?? noContacts,
    agents: agents.get(municipality.id) ?? 0,
  }));
  const history = historyByMunicipality();
  const former = rows.filter((row) => hasLeft(row, today) && !neverCame(row));
  return {
    members: rows.filter((row) => isMember(row, today)),
    coming: rows.filter((row) => !isMember(row, today) && !hasLeft(row, today)),
    former: former.map((row) => ({ ...row, history: history.get(row.id) ?? null })),
  };
}

const particularsOf = (municipality: NonNullable<ReturnType<typeof findMunicipalityByCode>>) => ({
  municipality: officialLabel(municipality),
  joinedOn: municipality.joinedOn ? formDayText(municipality.joinedOn) : "",
});

/** What the forms of a municipality's membership show; nothing when there is no municipality of that code. */
export function membershipValues(code: string): FormValues {
  const municipality = findMunicipalityByCode(code);
  if (!municipality) return {};
  const contacts = contactsByMunicipality().get(municipality.id) ?? noContacts;
  return { ...particularsOf(municipality), ...contactValuesOf(contacts) };
}

/** One municipality's membership. Leaves a trace of the view; throws 404 when there is no municipality of that code. */
export function seeMembership(viewer: Person, code: string, now: Date): MembershipView {
  const municipality = findMunicipalityByCode(code);
  if (!municipality) throw notFound();
  const { id, joinedOn } = municipality;
  traceView(viewer, { act: "contacts-seen", scope: `municipality:${id}` }, now);
  const today = danishDate(now);
  const plan = findMunicipalityPlan(id, now);
  const left = hasLeft(municipality, today);
  return {
    municipality,
    hasLeft: left,
    coming: joinedOn !== null && joinedOn > today && !left,
    initial: particularsOf(municipality),
    activePeople: countActivePeople(id),
    contacts: contactsByMunicipality().get(id) ?? noContacts,
    candidates: listContactCandidates(id),
    handlers: listHandlers(),
    plan: plan && { id: plan.id, ...tallyOf(plan.items) },
  };
}
