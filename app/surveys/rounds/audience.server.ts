import { and, eq, gt, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import type { Audience } from "../../../db/schema/surveys.ts";
import { atWork } from "../../people/register/absence.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

/** Someone a round asks, and the municipality the answer is counted in. */
export interface Invitee {
  id: number;
  name: string;
  mail: string;
  locale: "da" | "en";
  municipality: string;
}

/**
 * Everyone a round asks, in no telling order: active and not on leave on the day, in a role asked for, in a municipality that
 * was a member on the day and is asked for; and, where that day is past when letters go out (`now`), still here and not on leave
 * then either. Each person once.
 */
export function findInvitees(
  { roles: asked, municipalities: places, activeOn }: Audience,
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
        isNotNull(people.mail),
        inArray(roles.role, asked),
        or(isNull(roles.until), gt(roles.until, activeOn)),
        atWork(activeOn),
        atWork(later),
        lte(people.startsOn, activeOn),
        or(isNull(people.leftOn), gt(people.leftOn, later)),
        or(isNull(municipalities.joinedOn), lte(municipalities.joinedOn, activeOn)),
        or(isNull(municipalities.leavesOn), gt(municipalities.leavesOn, later)),
        places ? inArray(municipalities.name, places) : undefined,
      ),
    )
    .orderBy(people.id)
    .all()
    .map((person) => ({ ...person, mail: person.mail! }));
}

/** Those of these people who can still be written to. Their answers are counted together, whatever their municipality. */
export function findInviteesById(ids: number[], together: string, tx: Tx): Invitee[] {
  const there = and(inArray(people.id, ids), isNotNull(people.mail), isNull(people.leftOn));
  const rows = tx.select().from(people).where(there).orderBy(people.id).all();
  return rows.map(({ id, name, mail, locale }) => ({
    id,
    name,
    mail: mail!,
    locale,
    municipality: together,
  }));
}
