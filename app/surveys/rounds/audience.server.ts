import { and, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import type { Audience } from "../../../db/schema/surveys.ts";
import { activePerson, employedOn } from "../../people/register/active.server.ts";
import { atWork } from "../../people/register/absence.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

/** Someone a round invites, and the municipality the answer is counted in. */
export interface Invitee {
  id: number;
  name: string;
  mail: string;
  locale: "da" | "en";
  municipality: string;
}

/**
 * Everyone a round invites, each once: employed and at work on the audience's day, in one of its roles, and in one of its municipalities
 * that was a member on that day. Where that day is past when the letters go out (`now`), they must be employed and at work then too.
 */
export function findInvitees(
  { roles: roleNames, municipalities: names, activeOn }: Audience,
  now: Date,
  at: Database | Tx = db,
): Invitee[] {
  const later = [danishDate(now), activeOn].sort().at(-1)!;
  return at
    .selectDistinct({
      id: people.id,
      name: people.name,
      mail: people.mail,
      locale: people.locale,
      municipality: municipalities.name,
    })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .innerJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(
      and(
        inArray(roles.role, roleNames),
        or(isNull(roles.until), gt(roles.until, activeOn)),
        atWork(activeOn),
        atWork(later),
        employedOn(activeOn),
        employedOn(later),
        or(isNull(municipalities.joinedOn), lte(municipalities.joinedOn, activeOn)),
        or(isNull(municipalities.leavesOn), gt(municipalities.leavesOn, later)),
        names ? inArray(municipalities.name, names) : undefined,
      ),
    )
    .orderBy(people.id)
    .all()
    .map((person) => ({ ...person, mail: person.mail! }));
}

/** Those of these people who are still active. Their answers are counted together under one name, whatever their municipality. */
export function findInviteesById(ids: number[], unit: string, tx: Tx): Invitee[] {
  const active = and(inArray(people.id, ids), activePerson);
  const rows = tx.select().from(people).where(active).orderBy(people.id).all();
  return rows.map(({ id, name, mail, locale }) => ({
    id,
    name,
    mail: mail!,
    locale,
    municipality: unit,
  }));
}
