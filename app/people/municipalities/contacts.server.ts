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
      place: contacts.municipalityId,
      part: contacts.part,
    })
    .from(contacts)
    .innerJoin(people, eq(people.id, contacts.personId))
    .where(activePerson)
    .all();
  for (const { part, place, home, id, name, mail } of named)
    if (part === "handler" || home === place) of(place)[part] = { id, name, mail: mail! };
  const leaderRows = at
    .select({ ...contactColumns, place: people.municipalityId, until: roles.until })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader")))
    .where(and(activePerson, isNotNull(people.municipalityId)))
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));
  for (const { place, mail, ...leader } of leaderRows) of(place!).leaders.push({ ...leader, mail: mail! });
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

/** Sets who has one part, or nobody. Who has it already keeps the day on which they were appointed. */
export function setContact(
  tx: Tx,
  { municipalityId, part, personId }: { municipalityId: number; part: ContactRole; personId: number | null },
  now: Date,
): void {
  const samePart = and(eq(contacts.municipalityId, municipalityId), eq(contacts.part, part));
  tx.delete(contacts)
    .where(personId === null ? samePart : and(samePart, ne(contacts.personId, personId)))
    .run();
  if (personId === null) return;
  tx.insert(contacts).values({ municipalityId, part, personId, namedAt: now }).onConflictDoNothing().run();
}

/** Appoints a municipality's contacts. Refused: a superuser or coordinator of another municipality, a handler outside the secretariat. */
export function appointContacts(
  actor: Actor,
  municipalityId: number,
  chosen: Record<ContactRole, number | null>,
  now: Date,
): { saved: true } | { refused: "unknown"; part: ContactRole } {
  return writeTransaction((tx) => {
    const own = new Set(listContactCandidates(municipalityId, tx).map(({ id }) => id));
    const secretariat = new Set(findRoleHolders("secretariat", tx));
    const isAllowed = (part: ContactRole, personId: number) =>
      part === "handler" ? secretariat.has(personId) : own.has(personId);
    for (const part of contactRoles)
      if (chosen[part] !== null && !isAllowed(part, chosen[part])) return { refused: "unknown", part };
    for (const part of contactRoles) setContact(tx, { municipalityId, part, personId: chosen[part] }, now);
    trace(tx, actor, { act: "contacts-named", scope: `municipality:${municipalityId}` }, now);
    return { saved: true };
  });
}
