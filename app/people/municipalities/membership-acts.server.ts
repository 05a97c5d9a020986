import type { z } from "zod";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { findMunicipalityByCode } from "../register/municipalities.server.ts";
import { regionOn } from "../register/official-municipalities.ts";
import type { Person } from "../register/person.server.ts";
import { appointContacts } from "./contacts.server.ts";
import { correctMunicipality, withdrawMunicipality } from "./corrections.server.ts";
import { giveNotice } from "./join-and-notice.server.ts";
import type { membershipForm } from "./municipality-form.ts";

type MembershipForm = z.output<typeof membershipForm>;
type FormOf<Act extends MembershipForm["act"]> = Extract<MembershipForm, { act: Act }>;

/**
 * What a form of the membership page did: the word with which the page says so, and the municipality's code from now on. Or why
 * nothing was done: there is no such municipality, the act was not confirmed, or which fields are wrong.
 */
type MembershipOutcome =
  | { done: "kontakter" | "rettet" | "kommer-ikke" | "bliver" | "opsagt"; code: string }
  | { refused: "unknown" | "unconfirmed" }
  | { complaints: Partial<Record<string, string>> };

/** Does what one of the membership page's forms asks for. */
export function actOnMembership(
  by: Person,
  code: string,
  form: MembershipForm,
  now: Date,
): MembershipOutcome {
  switch (form.act) {
    case "kontakter":
      return saveContacts(by, code, form, now);
    case "ret":
      return saveDetails(by, code, form, now);
    case "kommer-ikke": {
      if (!form.sikker) return { refused: "unconfirmed" };
      const outcome = withdrawMunicipality(by, code, now);
      return "refused" in outcome ? outcome : { done: "kommer-ikke", code };
    }
    case "bliver":
      return saveNotice(by, code, null, now);
    case "opsig":
      return saveNotice(by, code, daysLater(form.lastDay, 1), now);
  }
}

function saveContacts(by: Person, code: string, form: FormOf<"kontakter">, now: Date): MembershipOutcome {
  const municipality = findMunicipalityByCode(code);
  if (!municipality) return { refused: "unknown" };
  const { act: _, ...contacts } = form;
  const outcome = appointContacts(by, municipality.id, contacts, now);
  return "refused" in outcome ? { complaints: { [outcome.role]: "gone" } } : { done: "kontakter", code };
}

const wrongDetail = {
  member: "municipality",
  "name-taken": "municipality",
  "day-far": "joinedOn",
  order: "joinedOn",
} as const;

function saveDetails(by: Person, code: string, form: FormOf<"ret">, now: Date): MembershipOutcome {
  const { municipality, joinedOn } = form;
  const region = regionOn(municipality.code, danishDate(now))!;
  const outcome = correctMunicipality(by, code, { ...municipality, region, joinedOn }, now);
  if ("code" in outcome) return { done: "rettet", code: outcome.code };
  if (outcome.refused === "unknown") return { refused: "unknown" };
  return { complaints: { [wrongDetail[outcome.refused]]: outcome.refused } };
}

/** Saves the first day without the municipality (yyyy-mm-dd), or that it stays (null). */
function saveNotice(by: Person, code: string, leavesOn: string | null, now: Date): MembershipOutcome {
  const outcome = giveNotice(by, code, leavesOn, now);
  if ("recorded" in outcome) return { done: leavesOn ? "opsagt" : "bliver", code };
  if (outcome.refused === "unknown") return { refused: "unknown" };
  return { complaints: { lastDay: outcome.refused } };
}
