import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { people, roles } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { emit } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { notifySecretariat, recordRoleChange, welcomePerson } from "./role-changes.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { findPerson, ownRolesOf, rolesOf } from "../register/person.server.ts";

/** What is changed of someone known: their mail address changes only as mail-change/ says. */
export interface Particulars {
  name: string;
  municipalityId: number | null;
  roles: Role[];
  /** yyyy-mm-dd */
  startsOn: string;
}

export interface PersonDetails extends Particulars {
  /** Lower case, see mail-address.ts. */
  mail: string;
}

interface SaveOptions {
  actor: Actor;
  /** False sends someone new no welcome: for those who were there before the site. Default true. */
  welcome?: boolean;
  /** Whether someone who had left is back. Default true. */
  back?: boolean;
}

/** Prepared, as all that joining does: a list may add hundreds in one transaction, for which everyone waits. */
const insertPerson = prepared((at) =>
  at
    .insert(people)
    .values({
      name: sql.placeholder("name"),
      mail: sql.placeholder("mail"),
      municipalityId: sql.placeholder("municipalityId"),
      startsOn: sql.placeholder("startsOn"),
      locale: sql.placeholder("locale"),
      createdAt: sql.placeholder("now"),
    })
    .onConflictDoNothing({ target: people.mail })
    .returning({ id: people.id })
    .prepare(),
);

/** Adds a person, welcomes them, and emits that a new agent joined. Refused when someone has the mail address. */
export function addPerson(
  tx: Tx,
  details: PersonDetails & { locale?: Locale },
  { actor, welcome = true }: SaveOptions,
  now: Date,
): { id: number } | { refused: "mail-taken" } {
  const { roles: newRoles, locale = "da", ...row } = details;
  const added = insertPerson(tx).get({ ...row, locale, now });
  if (!added) return { refused: "mail-taken" };
  insertRoles(tx, added.id, newRoles);
  trace(tx, actor, { act: "person-added", subjectId: added.id, scope: `person:${added.id}` }, now);
  if (newRoles.includes("secretariat")) {
    const by = actor === "site" ? null : (findPerson(actor.id, tx)?.name ?? null);
    notifySecretariat(tx, added.id, by, now);
  }
  if (welcome) welcomePerson(tx, actor, added.id, now);
  if (welcome && newRoles.includes("agent")) emit(tx, { what: "joined", personId: added.id, at: now });
  return { id: added.id };
}

const selectPerson = prepared((at) =>
  at
    .select()
    .from(people)
    .where(eq(people.id, sql.placeholder("id")))
    .prepare(),
);
const updatePerson = prepared((at) =>
  at
    .update(people)
    .set({
      name: sql`${sql.placeholder("name")}`,
      municipalityId: sql`${sql.placeholder("municipalityId")}`,
      startsOn: sql`${sql.placeholder("startsOn")}`,
      leftOn: sql`iif(${sql.placeholder("back")}, null, ${people.leftOn})`,
      closedAt: sql`iif(${sql.placeholder("back")}, null, ${people.closedAt})`,
    })
    .where(eq(people.id, sql.placeholder("id")))
    .prepare(),
);
/** A role that somebody gets for good takes the place of the one they have as a deputy. */
const deleteRoles = prepared((at) =>
  at
    .delete(roles)
    .where(
      and(
        eq(roles.personId, sql.placeholder("personId")),
        or(
          isNull(roles.until),
          sql`${roles.role} in (select value from json_each(${sql.placeholder("given")}))`,
        ),
      ),
    )
    .prepare(),
);

/**
 * Gives a person these details and exactly these roles; someone who had left is back unless `back` is false. Emits that they joined
 * when they become an agent, or come back as one. A deputy who moves is no longer one. The mail address stays.
 */
export function changePerson(
  tx: Tx,
  personId: number,
  { name, municipalityId, startsOn, roles: newRoles }: Particulars,
  { actor, welcome = true, back = true }: SaveOptions,
  now: Date,
): void {
  const before = selectPerson(tx).get({ id: personId });
  const isActive = before?.leftOn === null;
  const rolesBefore = ownRolesOf(personId, tx);
  const wasAgent = isActive && rolesOf(personId, tx).includes("agent");
  updatePerson(tx).run({ id: personId, name, municipalityId, startsOn, back: Number(back) });
  deleteRoles(tx).run({ personId, given: JSON.stringify(newRoles) });
  if (before?.municipalityId !== municipalityId) {
    tx.delete(roles)
      .where(and(eq(roles.personId, personId), isNotNull(roles.until)))
      .run();
    emit(tx, { what: "moved", personId, at: now });
  }
  insertRoles(tx, personId, newRoles);
  trace(tx, actor, { act: "person-changed", subjectId: personId, scope: `person:${personId}` }, now);
  const given = newRoles.filter((role) => !rolesBefore.includes(role));
  const taken = rolesBefore.filter((role) => !newRoles.includes(role));
  recordRoleChange(tx, actor, personId, { given, taken, returned: !isActive && back }, now);
  const joins = newRoles.includes("agent") && !wasAgent && (isActive || back);
  if (welcome && joins) emit(tx, { what: "joined", personId, at: now });
}

/** Gives someone one more role; false when they already have it. */
export const addRole = (tx: Tx, personId: number, role: Role): boolean =>
  tx.insert(roles).values({ personId, role }).onConflictDoNothing().run().changes > 0;

const insertRole = prepared((at) =>
  at
    .insert(roles)
    .values({ personId: sql.placeholder("personId"), role: sql.placeholder("role") })
    .prepare(),
);

function insertRoles(tx: Tx, personId: number, newRoles: Role[]): void {
  for (const role of newRoles) insertRole(tx).run({ personId, role });
}
