import { and, eq, isNotNull, ne } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { contacts, people, roles } from "../../../db/schema/people.ts";
import { type ContactRole, contactRoles } from "../../../db/enums.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Contacts } from "./contacts.ts";
import { activePerson } from "../register/active.server.ts";
import { findRoleHolders } from "../register/person.server.ts";

const contactColumns = { id: people.id, name: people.name, mail: people.mail };

/**
 * The contacts of each municipality: its leaders, and the appointed contacts who are active, superuser and quality coordinator only
 * while they belong to it. A municipality without contacts is left out.
 */
export function contactsByMunicipality(at: Database | Tx = db): Map<number, Contacts> {
  const found = new Map<number, Contacts>();
  const of = (id: number) => {
    const own = found.get(id) ?? { superuser: null, quality: null, handler: null, leaders: [] };
    found.set(id, own);
    return own;
  };
  const named = at
    .select({
      ...contactColumns,
      home: people.municipalityId,
      municipalityId: contacts.municipalityId,
      role: contacts.role,
    })
    .from(contacts)
    .innerJoin(people, eq(people.id, contacts.personId))
    .where(activePerson)
    .all();
  for (const { role, municipalityId, home, id, name, mail } of named)
    if (role === "handler" || home === municipalityId) of(municipalityId)[role] = { id, name, mail: mail! };
  const leaderRows = at
    .select({ ...contactColumns, municipalityId: people.municipalityId, until: roles.until })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader")))
    .where(and(activePerson, isNotNull(people.municipalityId)))
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));
  for (const { municipalityId, mail, ...leader } of leaderRows)
    of(municipalityId!).leaders.push({ ...leader, mail: mail! });
  return found;
}

/** Those who can be a municipality's superuser or quality coordinator: its active people, by name. */
export const listContactCandidates = (
  municipalityId: number,
  at: Database | Tx = db,
): { id: number; name: string }[] =>
  at
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(activePerson, eq(people.municipalityId, municipalityId)))
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));

/** Sets who has one role, or nobody. Who has it already keeps the day on which they were appointed. */
export function setContact(
  tx: Tx,
  { municipalityId, role, personId }: { municipalityId: number; role: ContactRole; personId: number | null },
  now: Date,
): void {
  const sameRole = and(eq(contacts.municipalityId, municipalityId), eq(contacts.role, role));
  tx.delete(contacts)
    .where(personId === null ? sameRole : and(sameRole, ne(contacts.personId, personId)))
    .run();
  if (personId === null) return;
  tx.insert(contacts).values({ municipalityId, role, personId, namedAt: now }).onConflictDoNothing().run();
}

/** Appoints a municipality's contacts. Refused: a superuser or coordinator of another municipality, a handler outside the secretariat. */
export function appointContacts(
  actor: Actor,
  municipalityId: number,
  chosen: Record<ContactRole, number | null>,
  now: Date,
): { saved: true } | { refused: "unknown"; role: ContactRole } {
  return writeTransaction((tx) => {
    const own = new Set(listContactCandidates(municipalityId, tx).map(({ id }) => id));
    const secretariat = new Set(findRoleHolders("secretariat", tx));
    const isAllowed = (role: ContactRole, personId: number) =>
      role === "handler" ? secretariat.has(personId) : own.has(personId);
    for (const role of contactRoles)
      if (chosen[role] !== null && !isAllowed(role, chosen[role])) return { refused: "unknown", role };
    for (const role of contactRoles) setContact(tx, { municipalityId, role, personId: chosen[role] }, now);
    trace(tx, actor, { act: "contacts-named", scope: `municipality:${municipalityId}` }, now);
    return { saved: true };
  });
}
