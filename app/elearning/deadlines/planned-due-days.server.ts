import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { planItems, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { absenceColumns } from "../../people/register/absence.server.ts";
import { plannedDueDay } from "./due-day.ts";

const itemsWithDueDay = ["elearning", "course-day"] as const;

/** By when (yyyy-mm-dd) someone's running plan asks for the e-learning and the course day. */
export type PlannedDueDays = Partial<Record<(typeof itemsWithDueDay)[number], string>>;

const itemsQuery = prepared((at) =>
  at
    .select({
      personId: people.id,
      doneBy: planItems.doneBy,
      startsOn: plans.startsOn,
      days: planItems.days,
      dueOn: planMarks.dueOn,
      ...absenceColumns,
    })
    .from(plans)
    .innerJoin(people, eq(people.id, plans.personId))
    .innerJoin(
      planItems,
      and(eq(planItems.versionId, plans.versionId), inArray(planItems.doneBy, [...itemsWithDueDay])),
    )
    .leftJoin(planMarks, and(eq(planMarks.planId, plans.id), eq(planMarks.key, planItems.key)))
    .where(
      and(
        isNull(plans.endedAt),
        sql`${plans.personId} in (select value from json_each(${sql.placeholder("people")}))`,
      ),
    )
    .prepare(),
);

/** What the running plans of these people say of both; whoever has none is not in the answer: then the ordinary days stand. */
export function plannedDueDaysOf(personIds: number[]): Map<number, PlannedDueDays> {
  const found = new Map<number, PlannedDueDays>();
  for (const { personId, doneBy, startsOn, days, dueOn, ...absence } of itemsQuery().all({
    people: JSON.stringify(personIds),
  })) {
    const what = doneBy as (typeof itemsWithDueDay)[number];
    const day = dueOn ?? plannedDueDay(startsOn, days, absence);
    const own = found.get(personId) ?? {};
    found.set(personId, { ...own, [what]: [day, own[what] ?? day].sort()[0] });
  }
  return found;
}
