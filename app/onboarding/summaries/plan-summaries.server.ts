import { type Database, db, type Tx } from "../../../db/database.server.ts";
import type { OnboardingPlan } from "../plans/plan.ts";
import { isAutomatic, tallyOf } from "../plans/plan-items.ts";
import { findPersonPlans } from "../plans/find-plans.server.ts";
import type { BaseTraining } from "../readiness/training.ts";
import type { PlanSummary } from "./plan-summary.ts";

/** The running plans of these people; people without one are left out. */
export const planSummariesOf = (
  personIds: number[],
  now: Date,
  known: Map<number, BaseTraining>,
  at: Database | Tx = db,
): Map<number, PlanSummary> =>
  new Map(findPersonPlans(personIds, now, known, at).map((plan) => [plan.personId!, summaryOf(plan)]));

const trainingCompleters = ["elearning", "course-day"];

function summaryOf({ id, personId, items }: OnboardingPlan): PlanSummary {
  const relevant = items.filter((item) => !isAutomatic(item));
  const late = relevant.filter(({ state }) => state === "late");
  const lacks = relevant.filter(
    ({ state, required, doneBy }) =>
      !trainingCompleters.includes(doneBy) && (state === "late" || (state === "open" && required)),
  );
  const own = lacks.filter(({ owner }) => owner?.id === personId);
  const titlesOf = (list: typeof lacks) => list.map(({ title }) => title);
  return {
    id,
    ...tallyOf(items),
    overdue: byDueDay(late)
      .filter(({ doneBy }) => !trainingCompleters.includes(doneBy))
      .map(({ title, doneBy, dueOn }) => ({ title, doneBy, dueOn })),
    nextDueOn: byDueDay(relevant.filter(({ state }) => state !== "done"))[0]?.dueOn ?? null,
    lacks: titlesOf(lacks),
    own: titlesOf(own),
  };
}

const byDueDay = <Item extends { dueOn: string }>(items: Item[]): Item[] =>
  [...items].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
