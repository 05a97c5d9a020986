import { traceView } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { experiencedColleaguesOf, leadersOf } from "./assignees.server.ts";
import { findPlan } from "./find-plans.server.ts";
import { countOutdatedPlans } from "./newest-version.server.ts";
import type { Candidate } from "./owner.ts";
import type { OnboardingPlan } from "./plan.ts";
import { tallyOf } from "./plan-items.ts";
import { type PlanView, shownPlanItems } from "./plan-view.ts";
import { mayArrangeListenIn, mayManage } from "./rights.ts";

/** The plan of an address as its page shows it to the viewer; looking at someone else's is traced. Throws 404 when the viewer may not see it. */
export function seePlanPage(viewer: Person, written: string | undefined, now = new Date()): PlanView {
  const plan = findPlan(viewer, idOf(written), now);
  if (!plan) throw notFound();
  if (plan.personId !== viewer.id) tracePlan(viewer, plan, now);
  const [canManage, canArrange] = [mayManage(viewer, plan), mayArrangeListenIn(viewer, plan)];
  const { newest } = countOutdatedPlans(plan.kind);
  return {
    plan,
    today: danishDate(now),
    tally: tallyOf(plan.items),
    items: shownPlanItems(viewer, plan),
    mayManage: canManage,
    mayArrangeListenIn: canArrange,
    newest: viewer.role === "secretariat" && newest > plan.version ? newest : null,
    leaders: canManage && plan.municipalityId !== null ? leadersOf(plan.municipalityId) : [],
    colleagues: canManage || canArrange ? colleagueChoices(plan, now) : [],
    backTo: backTo(viewer, plan, canManage),
  };
}

function tracePlan(viewer: Person, plan: OnboardingPlan, now: Date): void {
  const line = { act: "plan-seen", subjectId: plan.personId ?? undefined, scope: `plan:${plan.id}` } as const;
  traceView(viewer, line, now);
}

function backTo(viewer: Person, plan: OnboardingPlan, canManage: boolean): PlanView["backTo"] {
  if (viewer.role === "secretariat") return "secretariat";
  if (plan.personId === viewer.id) return "my-page";
  return canManage && plan.personId ? "person" : "tasks";
}

/** Those who can be the experienced colleague, and the current one. */
function colleagueChoices(plan: OnboardingPlan, now: Date): Candidate[] {
  const { municipalityId, personId, colleague, listenIns } = plan;
  if (municipalityId === null || personId === null) return [];
  const named = [colleague, ...listenIns.map((listenIn) => listenIn.colleague)].filter(
    (candidate) => candidate !== null,
  );
  const all = [...experiencedColleaguesOf(municipalityId, personId, now), ...named];
  return [...new Map(all.map((candidate) => [candidate.id, candidate])).values()];
}
