import { and, eq, ne, or, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { people, roles } from "../../../db/schema/people.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { isAway } from "../../people/register/absence.ts";
import { activePerson } from "../../people/register/active.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { OnboardingPlan } from "../plans/plan.ts";
import type { PersonToAsk } from "./my-page.ts";

const leads = sql`exists (select 1 from ${roles} where ${roles.personId} = ${people.id} and ${roles.role} = 'leader')`;

const whoToAskQuery = prepared((at) =>
  at
    .select({
      id: people.id,
      name: people.name,
      mail: people.mail,
      leaveFrom: people.leaveFrom,
      leaveUntil: people.leaveUntil,
      leads: leads.mapWith(Boolean),
    })
    .from(people)
    .where(
      and(
        activePerson,
        eq(people.municipalityId, sql.placeholder("municipalityId")),
        ne(people.id, sql.placeholder("personId")),
        or(eq(people.id, sql.placeholder("colleagueId")), leads),
      ),
    )
    .prepare(),
);

/**
 * Whom an agent asks: the leaders of their municipality, the one of their plan first, and the experienced colleague of their plan.
 * Nobody who is on leave is among them.
 */
export function whoToAsk(person: Person, plan: OnboardingPlan | undefined, now: Date): PersonToAsk[] {
  if (person.municipalityId === null) return [];
  const today = danishDate(now);
  const colleagueId = plan?.colleague?.id ?? 0;
  const found = whoToAskQuery()
    .all({ municipalityId: person.municipalityId, personId: person.id, colleagueId })
    .filter((row) => !isAway(row, today))
    .map(({ id, name, mail, leads: isLeader }) => ({
      id,
      name,
      mail: mail!,
      as: isLeader ? ("leader" as const) : ("colleague" as const),
    }));
  const rank = ({ id, as }: PersonToAsk) => (id === plan?.leader?.id ? 0 : as === "leader" ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b) || danishOrder(a.name, b.name));
}
