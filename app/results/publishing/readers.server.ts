import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Database, Tx } from "../../../db/database.server.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { invitations } from "../../../db/schema/surveys.ts";
import { employedOn } from "../../people/register/active.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

/** Everyone but hosts is told: who is only a host sees to course days, and has no surveys in the menu. */
const isTold = ne(roles.role, "host");

/**
 * Everyone who gets a letter when the round is published: active now and with access to it (`mayRead`), each once; those who were asked in
 * it, who are thanked, and those who have surveys in their menu. Nobody was asked by a round that was imported.
 */
export function findReaders(
  at: Database | Tx,
  { id, onlyMunicipality }: { id: number; onlyMunicipality: string | null },
  now: Date,
) {
  const isAsked = sql<number>`exists (
    select 1 from ${invitations} where ${invitations.roundId} = ${id} and ${invitations.personId} = ${people.id}
  )`;
  const mayRead =
    onlyMunicipality === null
      ? undefined
      : or(inArray(roles.role, ["steering", "secretariat"]), eq(municipalities.name, onlyMunicipality));
  return at
    .selectDistinct({
      id: people.id,
      name: people.name,
      mail: people.mail,
      locale: people.locale,
      isAsked: isAsked.mapWith(Boolean),
    })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(or(isTold, isAsked), mayRead, employedOn(danishDate(now))))
    .orderBy(people.id)
    .all()
    .map((person) => ({ ...person, mail: person.mail! }));
}
