import { writeRelaxed } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import { findMunicipalityPlan } from "../../onboarding/plans/find-plans.server.ts";
import { tallyOf } from "../../onboarding/plans/plan-lines.ts";
import {
  contactsByMunicipality,
  listContactCandidates,
} from "../../people/municipalities/contacts.server.ts";
import { listHandlers } from "../../people/persons/edit-person.server.ts";
import { countActivePeople } from "../../people/municipalities/join-and-notice.server.ts";
import { hasLeft, isMember, neverCame } from "../../people/register/membership.ts";
import { findMunicipalityByCode, listMunicipalities } from "../../people/register/municipalities.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { formDayText } from "../../base/dates/date-text.ts";
import { notFound } from "../../base/refusals.server.ts";
import { historyByMunicipality } from "./municipality-history.server.ts";
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
  if (!place) throw notFound();
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
