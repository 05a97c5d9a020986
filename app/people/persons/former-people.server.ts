import { and, eq, isNotNull } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { traceView } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { type Person, rolesOf } from "../register/person.server.ts";
import type { FormerPerson } from "./former-person.ts";
import { matchesFilter, type ListFilter } from "./people-filter.ts";

const formerPeopleRows = () =>
  db
    .select({
      id: people.id,
      name: people.name,
      mail: people.mail,
      municipality: municipalities.name,
      code: municipalities.code,
      handlerId: people.handlerId,
      leftOn: people.leftOn,
    })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(isNotNull(people.mail), isNotNull(people.leftOn)))
    .all()
    .map((row) => ({ ...row, mail: row.mail!, leftOn: row.leftOn! }));

/** Those in the filter who have left and are not forgotten, the last to leave first. Traces the view. */
export function seeFormerPeople(viewer: Person, filter: ListFilter, now: Date): FormerPerson[] {
  const found = formerPeopleRows()
    .filter((row) => matchesFilter(row, filter))
    .sort((a, b) => b.leftOn.localeCompare(a.leftOn) || danishOrder(a.name, b.name))
    .map(({ id, name, municipality, leftOn }) => ({ id, name, municipality, leftOn, roles: rolesOf(id) }));
  const scope = filter.q ? "everyone:search" : "everyone";
  traceView(viewer, { act: "team-seen", scope, detail: { people: found.length } }, now);
  return found;
}

/** How many of those who have left the filter finds, for a search among active people. */
export const countFormerPeople = (filter: ListFilter): number =>
  formerPeopleRows().filter((row) => matchesFilter(row, filter)).length;
