import { findPersonPlans } from "../plans/find-plans.server.ts";
import { tallyOf } from "../plans/plan-lines.ts";
import type { OnboardingPlan } from "../plans/load-plans.server.ts";
import type { BaseTraining } from "../readiness/training.ts";

/** A person's running plan in short, for a list of people. */
export interface PlanSummary {
  id: number;
  done: number;
  of: number;
  /** How many items somebody should have done by now. */
  late: number;
  /** What is open of the rest than training and must be done before the first shift, or is late: the titles. */
  lacks: string[];
  /** Those of it that are the person's own to do. */
  own: string[];
}

/** The running plans of these people; whoever has none is not in the answer. */
export const planSummariesOf = (
  personIds: number[],
  now: Date,
  known: Map<number, BaseTraining>,
): Map<number, PlanSummary> =>
  new Map(findPersonPlans(personIds, now, known).map((plan) => [plan.personId!, summaryOf(plan)]));

/** The pack goes out, and the diploma follows, by themselves. */
const automaticCompleters = ["welcome-pack", "diploma"];
const trainingCompleters = ["elearning", "course-day"];

function summaryOf({ id, personId, lines }: OnboardingPlan): PlanSummary {
  const asked = lines.filter(({ doneBy }) => !automaticCompleters.includes(doneBy));
  const late = asked.filter(({ state }) => state === "late");
  const lacks = asked.filter(
    ({ state, required, doneBy }) =>
      !trainingCompleters.includes(doneBy) && (state === "late" || (state === "open" && required)),
  );
  const own = lacks.filter(({ owner }) => owner?.id === personId);
  const titles = (some: typeof lacks) => some.map(({ title }) => title);
  return {
    id,
    ...tallyOf(lines),
    late: late.length,
    lacks: titles(lacks),
    own: titles(own),
  };
}
