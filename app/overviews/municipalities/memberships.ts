import type { Contacts } from "../../people/municipalities/contacts.ts";
import type { Membership } from "../../people/register/membership.ts";

interface MunicipalityMembership extends Membership {
  id: number;
  /** The official code, three digits. */
  code: string;
  name: string;
  region: string;
}

/** A municipality in the list of memberships. */
export interface MembershipRow extends MunicipalityMembership {
  contacts: Contacts;
  /** How many active agents it has. */
  agents: number;
}

/** How many people a municipality has had in all, and how many of them attended a course day and completed the agents' course. */
export interface MunicipalityHistory {
  people: number;
  attended: number;
  completed: number;
}

/** A municipality that has left, with what its people did. */
export interface FormerMember extends MembershipRow {
  history: MunicipalityHistory | null;
}

export interface Memberships {
  members: MembershipRow[];
  /** Those that have not joined yet. */
  coming: MembershipRow[];
  former: FormerMember[];
}

interface Named {
  id: number;
  name: string;
}

/** One municipality's membership, with its contacts, its plan, and what its forms show at first. */
export interface MembershipView {
  municipality: MunicipalityMembership;
  hasLeft: boolean;
  /** It has not joined yet. */
  coming: boolean;
  /** What the form of its particulars shows at first; the day as people write it. */
  initial: { municipality: string; joinedOn: string };
  /** How many active people it has. */
  activePeople: number;
  contacts: Contacts;
  /** Who could be its superuser or quality coordinator, and who could handle its cases. */
  candidates: Named[];
  handlers: Named[];
  plan: { id: number; done: number; of: number } | null;
}
