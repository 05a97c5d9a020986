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
 * Whom to ask, by municipality: its leaders, and those named of them who are here still, superuser and quality coordinator only
 * while they belong to it. A municipality that nobody can be asked about is not in the answer.
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
  const leading = at
    .select({ ...contactColumns, place: people.municipalityId, until: roles.until })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader")))
    .where(and(activePerson, isNotNull(people.municipalityId)))
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));
  for (const { place, mail, ...one } of leading) of(place!).leaders.push({ ...one, mail: mail! });
  return found;
}

/** Those who could be a municipality's superuser or quality coordinator: its own, by name. */
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

/** Writes who has one part, or that nobody has. Who has it already keeps the day on which they were named. */
export function setContact(
  tx: Tx,
  { municipalityId, part, personId }: { municipalityId: number; part: ContactRole; personId: number | null },
  now: Date,
): void {
  const held = and(eq(contacts.municipalityId, municipalityId), eq(contacts.part, part));
  tx.delete(contacts)
    .where(personId === null ? held : and(held, ne(contacts.personId, personId)))
    .run();
  if (personId === null) return;
  tx.insert(contacts).values({ municipalityId, part, personId, namedAt: now }).onConflictDoNothing().run();
}

/** Names a municipality's contacts. Refused: a superuser or coordinator who is not its own, a handler not of the secretariat. */
export function appointContacts(
  actor: Actor,
  municipalityId: number,
  asked: Record<ContactRole, number | null>,
  now: Date,
): { kept: true } | { refused: "unknown"; part: ContactRole } {
  return writeTransaction((tx) => {
    const own = new Set(listContactCandidates(municipalityId, tx).map((one) => one.id));
    const office = new Set(findRoleHolders("secretariat", tx));
    const may = (part: ContactRole, personId: number) =>
      part === "handler" ? office.has(personId) : own.has(personId);
    for (const part of contactRoles)
      if (asked[part] !== null && !may(part, asked[part])) return { refused: "unknown", part };
    for (const part of contactRoles) setContact(tx, { municipalityId, part, personId: asked[part] }, now);
    trace(tx, actor, { act: "contacts-named", scope: `municipality:${municipalityId}` }, now);
    return { kept: true };
  });
}
