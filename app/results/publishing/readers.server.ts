import { and, eq, inArray } from "drizzle-orm";
import type { Database, Tx } from "../../../db/database.server.ts";
import { people, roles } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { employedOn } from "../../people/register/active.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

/** The roles that read published surveys; the council has the role of the steering group. */
const readerRoles: Role[] = ["agent", "leader", "steering", "secretariat"];

/** Everyone who gets a letter when a round is published: active now, in one of the roles, each once. */
export function findReaders(at: Database | Tx, now: Date) {
  return at
    .selectDistinct({ id: people.id, name: people.name, mail: people.mail, locale: people.locale })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(and(inArray(roles.role, readerRoles), employedOn(danishDate(now))))
    .orderBy(people.id)
    .all()
    .map((person) => ({ ...person, mail: person.mail! }));
}
