import { and, eq, inArray, isNull } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { planItems, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { absenceColumns } from "../../people/register/absence.server.ts";
import { itemsWithDueDay, plannedDueDay, type PlannedDueDays } from "./due-day.ts";

const itemsQuery = prepared((at) =>
  at
    .select({
      personId: people.id,
      doneBy: planItems.doneBy,
      startsOn: plans.startsOn,
      workingDaysFromStart: planItems.workingDaysFromStart,
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
    .where(and(isNull(plans.endedAt), isAmong(plans.personId, "people")))
    .prepare(),
);

/** The due days in the running plans of these people. People without a plan are not in the result; the usual days apply to them. */
export function plannedDueDaysOf(personIds: number[], at: Database | Tx = db): Map<number, PlannedDueDays> {
  const byPerson = new Map<number, PlannedDueDays>();
  const rows = itemsQuery(at).all({ people: JSON.stringify(personIds) });
  for (const { personId, doneBy, startsOn, workingDaysFromStart, dueOn, ...absence } of rows) {
    const item = doneBy as (typeof itemsWithDueDay)[number];
    const day = dueOn ?? plannedDueDay(startsOn, workingDaysFromStart, absence);
    const planned = byPerson.get(personId) ?? {};
    // Where a plan names an item twice, the earlier day counts.
    byPerson.set(personId, { ...planned, [item]: [day, planned[item] ?? day].sort()[0] });
  }
  return byPerson;
}
