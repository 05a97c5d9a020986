import { write } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Person } from "../../people/register/person.server.ts";
import { runningPlans } from "../plans/find-plans.server.ts";
import { listMembers } from "../plans/members.server.ts";
import { tallyOf } from "../plans/plan-lines.ts";
import { type PlanView, planViews } from "./plan-filters.ts";
import type { Plan } from "../plans/load-plans.server.ts";

/** A running plan in one line. */
export type PlanRow = ReturnType<typeof rowOf>;

const passes: Record<PlanView, (row: PlanRow) => boolean> = {
  alle: () => true,
  sene: ({ late }) => late > 0,
  kommuner: ({ kind }) => kind === "municipality",
  faerdige: ({ done, of }) => done === of,
};

/** Every running plan in one line, those most behind first; the municipalities that have none; and the trace of having looked. */
export function overviewOf(viewer: Person, asked: string | null, now: Date) {
  const all = runningPlans(now).map(rowOf);
  write((tx) => trace(tx, viewer, { act: "plans-seen", scope: "plans", detail: { plans: all.length } }, now));
  const view = planViews.find((word) => word === asked) ?? "alle";
  const busy = new Set(all.filter(passes.kommuner).map(({ municipalityId }) => municipalityId));
  return {
    view,
    rows: all
      .filter(passes[view])
      .sort(
        (a, b) =>
          b.late - a.late || Number(a.next === null) - Number(b.next === null) || danishOrder(a.name, b.name),
      ),
    counts: Object.fromEntries(planViews.map((word) => [word, all.filter(passes[word]).length])) as Record<
      PlanView,
      number
    >,
    places: listMembers(now).filter(({ id }) => !busy.has(id)),
  };
}

function rowOf({ id, kind, name, municipalityId, municipality, startsOn, lines }: Plan) {
  return { id, kind, name, municipalityId, municipality, startsOn, ...tallyOf(lines), next: nextLine(lines) };
}

/** The open item that is due first. */
export function nextLine(lines: Plan["lines"]): { title: string; dueOn: string } | null {
  const [next] = lines.filter(({ state }) => state !== "done").sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return next ? { title: next.title, dueOn: next.dueOn } : null;
}
