import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { people, roles } from "../../../db/schema/people.ts";
import { isAway } from "../../people/register/absence.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Candidate } from "./owner.ts";
import type { Readiness } from "../readiness/readiness.ts";
import { trainingsOf } from "../readiness/trainings.server.ts";

const candidateColumns = {
  id: people.id,
  name: people.name,
  leaveFrom: people.leaveFrom,
  leaveUntil: people.leaveUntil,
};
const isActive = and(isNull(people.leftOn), isNotNull(people.mail));

/** The leaders of a municipality, by name; those who have left are none. */
export const leadersOf = (municipalityId: number, at: Database | Tx = db): Candidate[] =>
  at
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader")))
    .where(and(isActive, eq(people.municipalityId, municipalityId)))
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));

/** The agents of a municipality who could be the experienced colleague of one of them, by name: those who are ready for shifts themselves. */
export function experiencedColleaguesOf(municipalityId: number, personId: number, now: Date): Candidate[] {
  const agents = db
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .where(and(isActive, eq(people.municipalityId, municipalityId)))
    .all()
    .filter(({ id }) => id !== personId);
  const trainings = trainingsOf(
    agents.map(({ id }) => id),
    now,
  );
  return agents
    .filter(({ id }) => isExperienced(trainings.get(id)!.shifts))
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** Whoever is let in by exception is still learning. */
const isExperienced = ({ ready, because }: Readiness) => ready && because !== "exception";

/** Those who can be named for an item of a plan: the leaders and the experienced colleagues of its place, and the secretariat. */
export function ownersFor(
  {
    municipalityId,
    personId,
    office,
  }: { municipalityId: number | null; personId: number | null; office: Candidate[] },
  now: Date,
): Candidate[] {
  const leaders = municipalityId === null ? [] : leadersOf(municipalityId);
  const colleagues =
    municipalityId === null || personId === null
      ? []
      : experiencedColleaguesOf(municipalityId, personId, now);
  const all = [...leaders, ...colleagues, ...office].map(({ id, name }) => ({ id, name }));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

const leadersAndSecretariatQuery = prepared((at) =>
  at
    .select({ ...candidateColumns, municipalityId: people.municipalityId, role: roles.role })
    .from(roles)
    .innerJoin(people, eq(people.id, roles.personId))
    .where(
      and(
        isActive,
        or(
          eq(roles.role, "secretariat"),
          and(
            eq(roles.role, "leader"),
            sql`${people.municipalityId} in (select value from json_each(${sql.placeholder("places")}))`,
          ),
        ),
      ),
    )
    .orderBy(people.id)
    .prepare(),
);

/** The leaders of these municipalities, and the secretariat, but for those who are on leave that day. */
export function leadersAndSecretariatOf(municipalityIds: number[], today: string) {
  const rows = leadersAndSecretariatQuery()
    .all({ places: JSON.stringify(municipalityIds) })
    .filter((row) => !isAway(row, today));
  return {
    office: rows.filter(({ role }) => role === "secretariat"),
    leadersAt: (municipalityId: number | null) =>
      rows.filter((row) => row.role === "leader" && row.municipalityId === municipalityId),
  };
}

const presentQuery = prepared((at) =>
  at
    .select({
      ...candidateColumns,
      municipalityId: people.municipalityId,
      office: sql<number>`exists (select 1 from ${roles} where ${roles.personId} = ${people.id}
        and ${roles.role} = 'secretariat')`,
    })
    .from(people)
    .where(and(isActive, sql`${people.id} in (select value from json_each(${sql.placeholder("ids")}))`))
    .prepare(),
);

/** Someone who is here, and where. */
export interface PresentPerson extends Candidate {
  municipalityId: number | null;
  /** Is of the secretariat, whose people have a part in plans of every place; counts as 1 or 0. */
  office: number;
}

/** Those of these people who are still here, and not on leave that day. */
export function findPresent(ids: number[], today: string): Map<number, PresentPerson> {
  if (ids.length === 0) return new Map();
  const rows = presentQuery().all({ ids: JSON.stringify(ids) });
  return new Map(rows.filter((row) => !isAway(row, today)).map((row) => [row.id, row]));
}
