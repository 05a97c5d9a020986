import { traceView } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Person } from "../../people/register/person.server.ts";
import { runningPlans } from "../plans/find-plans.server.ts";
import { listMembers } from "../plans/members.server.ts";
import { tallyOf } from "../plans/plan-items.ts";
import type { OnboardingPlan } from "../plans/plan.ts";
import { type PlanFilter, planFilters } from "./plan-filters.ts";
import type { NextItem, RunningPlanRow } from "./plan-summary.ts";

const matches: Record<PlanFilter, (row: RunningPlanRow) => boolean> = {
  alle: () => true,
  sene: ({ late }) => late > 0,
  kommuner: ({ kind }) => kind === "municipality",
  faerdige: ({ done, of }) => done === of,
};

/** Every running plan in one line, those most behind first, and the municipalities that have none; the view is traced. */
export function seeRunningPlans(viewer: Person, wanted: string | null, now: Date) {
  const all = runningPlans(now).map(rowOf);
  traceView(viewer, { act: "plans-seen", scope: "plans", detail: { plans: all.length } }, now);
  const view = planFilters.find((word) => word === wanted) ?? "alle";
  const withPlan = new Set(all.filter(matches.kommuner).map(({ municipalityId }) => municipalityId));
  return {
    view,
    rows: all
      .filter(matches[view])
      .sort(
        (a, b) =>
          b.late - a.late || Number(a.next === null) - Number(b.next === null) || danishOrder(a.name, b.name),
      ),
    counts: Object.fromEntries(planFilters.map((word) => [word, all.filter(matches[word]).length])) as Record<
      PlanFilter,
      number
    >,
    withoutPlan: listMembers(now).filter(({ id }) => !withPlan.has(id)),
  };
}

/** How many running plans are late with something: as many as the list shows of them. Names nobody, and leaves no trace. */
export const countLatePlans = (now: Date): number =>
  runningPlans(now).filter(({ items }) => tallyOf(items).late > 0).length;

function rowOf({
  id,
  kind,
  name,
  municipalityId,
  municipality,
  startsOn,
  items,
}: OnboardingPlan): RunningPlanRow {
  return {
    id,
    kind,
    name,
    municipalityId,
    municipality,
    startsOn,
    ...tallyOf(items),
    next: nextOpenItem(items),
  };
}

/** The open item that is due first. */
export function nextOpenItem(items: OnboardingPlan["items"]): NextItem | null {
  const [next] = items.filter(({ state }) => state !== "done").sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return next ? { title: next.title, dueOn: next.dueOn } : null;
}
