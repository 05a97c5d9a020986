import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { mergedPersons, municipalities, people, roles } from "../../../db/schema/people.ts";
import { type Role, roleNames } from "../../../db/enums.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { activePerson } from "./active.server.ts";
import { isActive } from "./active.ts";

/** Someone who uses the site. `role` is the one they have switched to; `roles` are all they have. */
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

const rolesQuery = prepared((at) =>
  at
    .select({ role: roles.role, until: roles.until })
    .from(roles)
    .where(eq(roles.personId, sql.placeholder("id")))
    .prepare(),
);

/** The roles a person has, first the one they start in. */
export function rolesOf(id: number, at: Database | Tx = db): Role[] {
  const rows = rolesQuery(at).all({ id });
  return roleNames.filter((role) => rows.some((row) => row.role === role));
}

/** A person's own roles, without the one that a deputy has for a time. */
export function ownRolesOf(id: number, at: Database | Tx = db): Role[] {
  const rows = rolesQuery(at)
    .all({ id })
    .filter(({ until }) => until === null);
  return roleNames.filter((role) => rows.some((row) => row.role === role));
}

/** The first day on which a deputy no longer is one; null for someone who is none. */
export const deputyUntil = (id: number, at: Database | Tx = db): string | null =>
  at
    .select({ until: roles.until })
    .from(roles)
    .where(and(eq(roles.personId, id), isNotNull(roles.until)))
    .get()?.until ?? null;

/** The columns that `personOf` needs, in a query that joins municipalities. */
export const personColumns = {
  id: people.id,
  name: people.name,
  mail: people.mail,
  municipalityId: people.municipalityId,
  municipality: municipalities.name,
  locale: people.locale,
  startsOn: people.startsOn,
  leftOn: people.leftOn,
  roleList: sql<
    string | null
  >`(select group_concat(${roles.role}) from ${roles} where ${roles.personId} = ${people.id})`,
};

type PersonRow = Omit<Person, "mail" | "roles" | "role"> & {
  mail: string | null;
  leftOn: string | null;
  roleList: string | null;
};

/** The person of such a row in their first role; null when they have left, are forgotten, or have no role. */
export function personOf({ mail, leftOn, roleList, ...rest }: PersonRow): Person | null {
  const ordered = roleNames.filter((role) => roleList?.split(",").includes(role));
  if (!isActive({ mail, leftOn }) || !ordered[0]) return null;
  return { ...rest, mail: mail!, roles: ordered, role: ordered[0] };
}

const personQuery = prepared((at) =>
  at
    .select(personColumns)
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(eq(people.id, sql.placeholder("id")))
    .prepare(),
);

/** The person with this id in their first role, or null when unknown, left or forgotten. */
export function findPerson(id: number, at: Database | Tx = db): Person | null {
  const row = personQuery(at).get({ id });
  return row ? personOf(row) : null;
}

const idOfMailQuery = prepared((at) =>
  at
    .select({ id: people.id })
    .from(people)
    .where(eq(people.mail, sql.placeholder("mail")))
    .prepare(),
);
const keptIdOfMailQuery = prepared((at) =>
  at
    .select({ id: mergedPersons.keptId })
    .from(mergedPersons)
    .where(eq(mergedPersons.mail, sql.placeholder("mail")))
    .prepare(),
);

/**
 * The id of whoever has this mail address (lower case), also of someone who has left, or null. The address of a merged person leads to
 * the kept one.
 */
export const findIdByMail = (mail: string, at: Database | Tx = db): number | null =>
  idOfMailQuery(at).get({ mail })?.id ?? keptIdOfMailQuery(at).get({ mail })?.id ?? null;

/** The address that an address (lower case) leads to: another only where its person was merged. */
export function currentMail(mail: string, at: Database | Tx = db): string {
  const id = findIdByMail(mail, at);
  return (
    (id !== null && at.select({ mail: people.mail }).from(people).where(eq(people.id, id)).get()?.mail) ||
    mail
  );
}

/** The addresses of merged people, each with the address that it leads to now (see `currentMail`). */
export function listMergedMails(at: Database | Tx = db): Map<string, string> {
  const kept = alias(people, "kept");
  const rows = at
    .select({ from: mergedPersons.mail, to: kept.mail })
    .from(mergedPersons)
    .innerJoin(kept, eq(kept.id, mergedPersons.keptId))
    .leftJoin(people, eq(people.mail, mergedPersons.mail))
    .where(and(isNotNull(kept.mail), isNull(people.id)))
    .all();
  return new Map(rows.map(({ from, to }) => [from!, to!]));
}

/** The person with this mail address (lower case), or null when unknown, left or forgotten. */
export function findPersonByMail(mail: string, at: Database | Tx = db): Person | null {
  const id = findIdByMail(mail, at);
  return id === null ? null : findPerson(id, at);
}

/** The ids of the active people who have the role. */
export const findRoleHolders = (role: Role, at: Database | Tx = db): number[] =>
  at
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, role)))
    .where(activePerson)
    .all()
    .map(({ id }) => id);
