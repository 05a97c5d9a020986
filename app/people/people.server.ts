import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { type Database, db, type Tx } from "../../db/open.server.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import { type Role, roleWords } from "../../db/words.ts";
import type { Locale } from "../texts/locale.ts";

/** Someone who acts on the site. `role` is the one they have switched to; `roles` all they have. */
export interface Person {
  id: number;
  name: string;
  mail: string;
  municipalityId: number | null;
  municipality: string | null;
  locale: Locale;
  startsOn: string;
  roles: Role[];
  role: Role;
}

/** The roles a person holds, the first being the one they begin in. */
export function rolesOf(id: number, at: Database | Tx = db): Role[] {
  const held = at.select({ role: roles.role }).from(roles).where(eq(roles.personId, id)).all();
  return roleWords.filter((role) => held.some((row) => row.role === role));
}

/** The person with this id in their first role, or null when unknown, left or forgotten. */
export function findPerson(id: number, at: Database | Tx = db): Person | null {
  const row = at
    .select({ person: people, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(eq(people.id, id))
    .get();
  if (!row?.person.mail || row.person.leftOn) return null;
  const ordered = rolesOf(id, at);
  if (!ordered[0]) return null;
  const { name, mail, municipalityId, locale, startsOn } = row.person;
  return {
    id,
    name,
    mail,
    municipalityId,
    municipality: row.municipality,
    locale,
    startsOn,
    roles: ordered,
    role: ordered[0],
  };
}

/** The id of whoever has this mail address (lower case), also of someone who has left, or null. */
export const findIdByMail = (mail: string, at: Database | Tx = db): number | null =>
  at.select({ id: people.id }).from(people).where(eq(people.mail, mail)).get()?.id ?? null;

/** The person with this mail address (lower case), or null when unknown, left or forgotten. */
export function findPersonByMail(mail: string, at: Database | Tx = db): Person | null {
  const id = findIdByMail(mail, at);
  return id === null ? null : findPerson(id, at);
}

/** The ids of everyone who holds the role and has not left. */
export const findHolders = (role: Role, at: Database | Tx = db): number[] =>
  at
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, role)))
    .where(and(isNotNull(people.mail), isNull(people.leftOn)))
    .all()
    .map(({ id }) => id);
