import { and, eq, isNull } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { activePerson } from "../register/active.server.ts";

/** The names of the municipalities that would have no leader if these people were closed. Deputies do not count, since their time ends. */
export function leaderlessWithout(ids: number[]): string[] {
  const closing = new Set(ids);
  const leading = db
    .select({ id: people.id, municipality: municipalities.name })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader"), isNull(roles.until)))
    .innerJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(activePerson)
    .all();
  const withLeader = new Set(
    leading.filter(({ id }) => !closing.has(id)).map(({ municipality }) => municipality),
  );
  const losing = leading.filter(({ id }) => closing.has(id)).map(({ municipality }) => municipality);
  return [...new Set(losing)].filter((municipality) => !withLeader.has(municipality));
}
