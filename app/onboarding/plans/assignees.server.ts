import { and, eq, or, sql } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { people, roles } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { isAway } from "../../people/register/absence.ts";
import { activePerson } from "../../people/register/active.server.ts";
import type { Readiness } from "../readiness/readiness.ts";
import { trainingsOf } from "../readiness/trainings.server.ts";
import type { Candidate } from "./owner.ts";

const candidateColumns = {
  id: people.id,
  name: people.name,
  leaveFrom: people.leaveFrom,
  leaveUntil: people.leaveUntil,
};

/** The leaders of a municipality, by name; those who have left are not among them. */
export const leadersOf = (municipalityId: number, at: Database | Tx = db): Candidate[] =>
  inRoleAt("leader", municipalityId, at);

/** The agents of a municipality who could be this agent's experienced colleague, by name: those who are ready for shifts themselves. */
export function experiencedColleaguesOf(
  municipalityId: number,
  personId: number,
  now: Date,
  at: Database | Tx = db,
): Candidate[] {
  const agents = inRoleAt("agent", municipalityId, at).filter(({ id }) => id !== personId);
  const ids = agents.map(({ id }) => id);
  const trainings = trainingsOf(ids, now, at);
  return agents.filter(({ id }) => isExperienced(trainings.get(id)!.shifts));
}

const inRoleAt = (role: Role, municipalityId: number, at: Database | Tx): Candidate[] =>
  at
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, role)))
    .where(and(activePerson, eq(people.municipalityId, municipalityId)))
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));

/** Whoever takes shifts by an exception is still learning. */
const isExperienced = ({ ready, because }: Readiness) => ready && because !== "exception";

/** Those who can be named for an item of a plan: the leaders and the experienced colleagues of its municipality, and the secretariat. */
export function ownersFor(
  plan: { municipalityId: number | null; personId: number | null; secretariat: Candidate[] },
  now: Date,
  at: Database | Tx = db,
): Candidate[] {
  const { municipalityId, personId, secretariat } = plan;
  const leaders = municipalityId === null ? [] : leadersOf(municipalityId, at);
  const colleagues =
    municipalityId === null || personId === null
      ? []
      : experiencedColleaguesOf(municipalityId, personId, now, at);
  const all = [...leaders, ...colleagues, ...secretariat].map(({ id, name }) => ({ id, name }));
  return [...new Map(all.map((candidate) => [candidate.id, candidate])).values()];
}

const leadersAndSecretariatQuery = prepared((at) =>
  at
    .select({ ...candidateColumns, municipalityId: people.municipalityId, role: roles.role })
    .from(roles)
    .innerJoin(people, eq(people.id, roles.personId))
    .where(
      and(
        activePerson,
        or(
          eq(roles.role, "secretariat"),
          and(eq(roles.role, "leader"), isAmong(people.municipalityId, "places")),
        ),
      ),
    )
    .orderBy(people.id)
    .prepare(),
);

/** The leaders of these municipalities, and the secretariat, but for those who are on leave that day (yyyy-mm-dd). */
export function leadersAndSecretariatOf(municipalityIds: number[], today: string, at: Database | Tx = db) {
  const rows = leadersAndSecretariatQuery(at)
    .all({ places: JSON.stringify(municipalityIds) })
    .filter((row) => !isAway(row, today));
  return {
    secretariat: rows.filter(({ role }) => role === "secretariat"),
    leadersAt: (municipalityId: number | null) =>
      rows.filter((row) => row.role === "leader" && row.municipalityId === municipalityId),
  };
}

const presentQuery = prepared((at) =>
  at
    .select({
      ...candidateColumns,
      municipalityId: people.municipalityId,
      secretariat: sql<number>`exists (select 1 from ${roles} where ${roles.personId} = ${people.id}
        and ${roles.role} = 'secretariat')`,
    })
    .from(people)
    .where(and(activePerson, isAmong(people.id, "ids")))
    .prepare(),
);

/** Someone who has not left and is not on leave, and where they belong. */
export interface PresentPerson extends Candidate {
  municipalityId: number | null;
  /** Belongs to the secretariat, whose people take part in plans of every municipality; counts as 1 or 0. */
  secretariat: number;
}

/** Those of these people who have not left, and are not on leave that day (yyyy-mm-dd). */
export function findPresent(
  ids: number[],
  today: string,
  at: Database | Tx = db,
): Map<number, PresentPerson> {
  if (ids.length === 0) return new Map();
  const rows = presentQuery(at).all({ ids: JSON.stringify(ids) });
  return new Map(rows.filter((row) => !isAway(row, today)).map((row) => [row.id, row]));
}
