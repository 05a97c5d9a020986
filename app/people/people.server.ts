import { and, eq, gt, isNotNull, isNull, lte, or } from "drizzle-orm";
import { type Database, db, type Tx } from "../../db/open.server.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import { type Role, roleWords } from "../../db/words.ts";
import type { Locale } from "../texts/locale.ts";
import { isMember } from "./membership.ts";
import { danishOrder } from "./order.ts";

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

/** The person with this mail address (lower case), or null when unknown, left or forgotten. */
export function findPersonByMail(mail: string, at: Database | Tx = db): Person | null {
  const row = at.select({ id: people.id }).from(people).where(eq(people.mail, mail)).get();
  return row ? findPerson(row.id, at) : null;
}

/** Someone in a municipality, as lists and letters need them. */
export interface Colleague {
  id: number;
  name: string;
  mail: string;
  locale: Locale;
  municipalityId: number;
  municipality: string;
  startsOn: string;
}

/**
 * Everyone active who holds the role on this day (yyyy-mm-dd), in Danish order of name: has a mail, has begun, has not
 * left, and belongs to a municipality that is a member that day. Of one municipality when it is named.
 */
export function findHolders(
  role: Role,
  on: string,
  municipalityId?: number,
  at: Database | Tx = db,
): Colleague[] {
  const { id, name, mail, locale, startsOn, leftOn } = people;
  const rows = at
    .select({ id, name, mail, locale, startsOn, place: municipalities })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, id), eq(roles.role, role)))
    .innerJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(
      and(
        isNotNull(mail),
        lte(startsOn, on),
        or(isNull(leftOn), gt(leftOn, on)),
        municipalityId === undefined ? undefined : eq(people.municipalityId, municipalityId),
      ),
    )
    .all();
  return rows
    .filter(({ place }) => isMember(place, on))
    .map(({ place, mail, ...row }) => ({
      ...row,
      mail: mail!,
      municipalityId: place.id,
      municipality: place.name,
    }))
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** The ids of everyone who holds the role and has not left, in a municipality or in none. */
export const findHoldersAnywhere = (role: Role, at: Database | Tx = db): number[] =>
  at
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, role)))
    .where(and(isNotNull(people.mail), isNull(people.leftOn)))
    .all()
    .map(({ id }) => id);
