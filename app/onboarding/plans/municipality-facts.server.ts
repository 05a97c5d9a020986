import { and, count, eq, inArray, max, min, ne, not, sql } from "drizzle-orm";
import type { Database, Tx } from "../../../db/database.server.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { contacts, people, roles } from "../../../db/schema/people.ts";
import type { Completer } from "../../../db/enums.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { activePerson } from "../../people/register/active.server.ts";

/** The superuser and the quality coordinator are there from the first day: they are not the agents that a municipality lists. */
const isContact = sql`exists (select 1 from ${contacts} where ${contacts.personId} = ${people.id}
  and ${contacts.municipalityId} = ${people.municipalityId} and ${contacts.role} <> 'handler')`;

/** What completes an item of a municipality's plan by itself, and the day (yyyy-mm-dd) on which it happened. */
type MunicipalityFacts = Partial<Record<Completer, string>>;

/**
 * What the site sees of each of these municipalities: that it has agents, that all its leaders have taken their course, and that
 * its superuser and its quality coordinator are named and still belong to it.
 */
export function municipalityFactsOf(
  municipalityIds: number[],
  at: Database | Tx,
): Map<number, MunicipalityFacts> {
  if (municipalityIds.length === 0) return new Map();
  const agents = firstAgents(municipalityIds, at);
  const leaders = leaderTrainings(municipalityIds, at);
  const named = namedContacts(municipalityIds, at);
  return new Map(
    municipalityIds.map((id) => {
      const listed = agents.find((row) => row.id === id);
      const leaderTraining = leaders.find((row) => row.id === id && row.done === row.all);
      const appointment = named.find((row) => row.id === id && row.roles === 2);
      return [
        id,
        {
          "agents-listed": listed?.first ? danishDate(listed.first) : undefined,
          "leaders-course": leaderTraining?.last ? danishDate(leaderTraining.last) : undefined,
          "contacts-named": appointment?.last ? danishDate(appointment.last) : undefined,
        },
      ];
    }),
  );
}

const isIn = (municipalityIds: number[]) =>
  and(inArray(people.municipalityId, municipalityIds), activePerson);

/** When each municipality's first agent was added. */
const firstAgents = (municipalityIds: number[], at: Database | Tx) =>
  at
    .select({ id: people.municipalityId, first: min(people.createdAt) })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .where(and(isIn(municipalityIds), not(isContact)))
    .groupBy(people.municipalityId)
    .all();

/** How many leaders each municipality has, how many of them have taken their course, and when the last of them did. */
const leaderTrainings = (municipalityIds: number[], at: Database | Tx) =>
  at
    .select({
      id: people.municipalityId,
      all: count(people.id),
      done: count(courseCompletions.personId),
      last: max(courseCompletions.completedAt),
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "leader")))
    .innerJoin(courses, eq(courses.slug, "leaders"))
    .leftJoin(
      courseCompletions,
      and(eq(courseCompletions.personId, people.id), eq(courseCompletions.courseId, courses.id)),
    )
    .where(isIn(municipalityIds))
    .groupBy(people.municipalityId)
    .all();

/** How many of its two contacts each municipality has named, and when the last of them was. */
const namedContacts = (municipalityIds: number[], at: Database | Tx) =>
  at
    .select({ id: contacts.municipalityId, roles: count(), last: max(contacts.namedAt) })
    .from(contacts)
    .innerJoin(people, eq(people.id, contacts.personId))
    .where(
      and(
        isIn(municipalityIds),
        eq(people.municipalityId, contacts.municipalityId),
        ne(contacts.role, "handler"),
      ),
    )
    .groupBy(contacts.municipalityId)
    .all();
