import { and, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people, roles } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { emit } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { rolesOf } from "../register/person.server.ts";
import { endAllSessions } from "../sign-in/sessions.server.ts";

export interface PersonDetails {
  name: string;
  /** Lower case, see mail-address.ts. */
  mail: string;
  municipalityId: number | null;
  roles: Role[];
  /** yyyy-mm-dd */
  startsOn: string;
}

interface SaveOptions {
  actor: Actor;
  /** False keeps a new agent from being told: for those who took calls before the site. True when left out. */
  welcome?: boolean;
  /** False leaves whoever had left as left. They are back when left out. */
  back?: boolean;
}

/** Adds a person; a new agent is announced as joined. Refused when the mail address is someone's already. */
export function addPerson(
  tx: Tx,
  particulars: PersonDetails & { locale?: Locale },
  { actor, welcome = true }: SaveOptions,
  now: Date,
): { id: number } | { refused: "mail-taken" } {
  const { roles: held, ...row } = particulars;
  const added = tx
    .insert(people)
    .values({ ...row, createdAt: now })
    .onConflictDoNothing({ target: people.mail })
    .returning()
    .get();
  if (!added) return { refused: "mail-taken" };
  insertRoles(tx, added.id, held);
  trace(tx, actor, { act: "person-added", subjectId: added.id, scope: `person:${added.id}` }, now);
  if (welcome && held.includes("agent")) emit(tx, { what: "joined", personId: added.id, at: now });
  return { id: added.id };
}

/**
 * Gives a person these particulars and exactly these roles; someone who had left is back, if not told otherwise. Who becomes an
 * agent by it, or comes back as one, is announced as joined. Another mail address signs them out everywhere, and a deputy who moves
 * is one no longer. Throws when the mail address is someone else's.
 */
export function changePerson(
  tx: Tx,
  personId: number,
  particulars: PersonDetails,
  { actor, welcome = true, back = true }: SaveOptions,
  now: Date,
): void {
  const { roles: held, ...row } = particulars;
  const before = tx.select().from(people).where(eq(people.id, personId)).get();
  const here = before?.leftOn === null;
  const wasAgent = here && rolesOf(personId, tx).includes("agent");
  tx.update(people)
    .set(back ? { ...row, leftOn: null } : row)
    .where(eq(people.id, personId))
    .run();
  tx.delete(roles)
    .where(and(eq(roles.personId, personId), or(isNull(roles.until), inArray(roles.role, held))))
    .run();
  if (before?.municipalityId !== row.municipalityId) {
    tx.delete(roles)
      .where(and(eq(roles.personId, personId), isNotNull(roles.until)))
      .run();
    emit(tx, { what: "moved", personId, at: now });
  }
  insertRoles(tx, personId, held);
  if (before?.mail !== row.mail) endAllSessions(tx, personId, now);
  trace(tx, actor, { act: "person-changed", subjectId: personId, scope: `person:${personId}` }, now);
  const joins = held.includes("agent") && !wasAgent && (here || back);
  if (welcome && joins) emit(tx, { what: "joined", personId, at: now });
}

/** Gives someone one more role; false when they hold it. */
export const addRole = (tx: Tx, personId: number, role: Role): boolean =>
  tx.insert(roles).values({ personId, role }).onConflictDoNothing().run().changes > 0;

function insertRoles(tx: Tx, personId: number, held: Role[]): void {
  tx.insert(roles)
    .values(held.map((role) => ({ personId, role })))
    .run();
}
