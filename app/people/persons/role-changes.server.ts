import type { Tx } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, findRoleHolders } from "../register/person.server.ts";

interface RoleChange {
  given: Role[];
  taken: Role[];
  /** The last day (yyyy-mm-dd) on which a deputy is one. */
  until?: string | null;
  /** The person had left and is back. */
  returned?: boolean;
}

/**
 * Records in the audit trail which roles a person was given or lost, and writes to them, and to everyone in the secretariat when it
 * gets a new member. Someone who becomes an agent and nothing else is welcomed by other letters; who has left is not written to.
 */
export function recordRoleChange(
  tx: Tx,
  actor: Actor,
  personId: number,
  { given, taken, until = null, returned = false }: RoleChange,
  now: Date,
): void {
  const scope = `person:${personId}`;
  for (const [act, roles] of [
    ["role-given", given],
    ["role-taken", taken],
  ] as const)
    if (roles.length > 0)
      trace(tx, actor, { act, subjectId: personId, scope, detail: { roles: roles.join(",") } }, now);
  const person = findPerson(personId, tx);
  const isNews = returned || taken.length > 0 || given.some((role) => role !== "agent");
  if (!person || !isNews) return;
  const by = actor === "site" ? null : (findPerson(actor.id, tx)?.name ?? null);
  const props = { name: person.name, about: null, by, given, taken, until, returned };
  postLetter(tx, { letter: "roles-changed", to: person, props }, now);
  if (given.includes("secretariat")) notifySecretariat(tx, personId, by, now);
}

/** Writes to someone new who is more than an agent: where the site is, how to sign in, and what they find. Agents are welcomed by other letters. */
export function welcomePerson(tx: Tx, actor: Actor, personId: number, now: Date): void {
  const person = findPerson(personId, tx);
  const roles = person?.roles.filter((role) => role !== "agent") ?? [];
  if (!person || roles.length === 0) return;
  const by = actor === "site" ? null : (findPerson(actor.id, tx)?.name ?? null);
  const props = { name: person.name, by, roles, municipality: person.municipality };
  postLetter(tx, { letter: "welcome", to: person, props }, now);
}

/** Writes to everyone else in the secretariat that this person is in it now. */
export function notifySecretariat(tx: Tx, personId: number, by: string | null, now: Date): void {
  const about = findPerson(personId, tx)!.name;
  for (const id of findRoleHolders("secretariat", tx).filter((id) => id !== personId)) {
    const to = findPerson(id, tx)!;
    const rest = { given: ["secretariat" as const], taken: [], until: null, returned: false };
    postLetter(tx, { letter: "roles-changed", to, props: { name: to.name, about, by, ...rest } }, now);
  }
}
