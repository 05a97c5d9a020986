import { and, eq, gt, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people, roles } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

/** Those a result is for; the council has the steering group's role. */
const readerRoles: Role[] = ["agent", "leader", "steering", "secretariat"];

/** Everyone who is told that a round is published: active now, in one of the roles, each once. */
export function findReaders(tx: Tx, now: Date) {
  const today = danishDate(now);
  return tx
    .selectDistinct({ id: people.id, name: people.name, mail: people.mail, locale: people.locale })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(
      and(
        isNotNull(people.mail),
        inArray(roles.role, readerRoles),
        lte(people.startsOn, today),
        or(isNull(people.leftOn), gt(people.leftOn, today)),
      ),
    )
    .orderBy(people.id)
    .all()
    .map((person) => ({ ...person, mail: person.mail! }));
}
