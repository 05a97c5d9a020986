import { and, eq, isNull } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { activePerson } from "../register/active.server.ts";

/** The names of the municipalities that nobody would lead any longer, were these people closed. Deputies do not count: their time ends. */
export function leaderlessWithout(ids: number[]): string[] {
  const gone = new Set(ids);
  const leading = db
    .select({ id: people.id, place: municipalities.name })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader"), isNull(roles.until)))
    .innerJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(activePerson)
    .all();
  const led = new Set(leading.filter(({ id }) => !gone.has(id)).map(({ place }) => place));
  const losing = leading.filter(({ id }) => gone.has(id)).map(({ place }) => place);
  return [...new Set(losing)].filter((place) => !led.has(place));
}
