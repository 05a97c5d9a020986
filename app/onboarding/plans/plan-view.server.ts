import { writeTransaction } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { findPlan } from "./find-plans.server.ts";
import { experiencedColleaguesOf, leadersOf } from "./assignees.server.ts";
import type { Candidate } from "./owner.ts";
import { idOf } from "./params.ts";
import { tallyOf } from "./plan-lines.ts";
import type { ShownLine } from "./PlanList.tsx";
import type { OnboardingPlan } from "./load-plans.server.ts";
import { mayArrangeListenIn, mayManage, mayTick } from "./rights.ts";
import { countOutdatedPlans } from "./plan-setup.server.ts";

/** The plan of an address for whoever asks, with what they may do; someone else's is traced. Throws 404 when it is not theirs. */
export function seePlanPage(viewer: Person, written: string | undefined, now = new Date()) {
  const plan = findPlan(viewer, idOf(written), now);
  if (!plan) throw new Response(null, { status: 404 });
  if (plan.personId !== viewer.id)
    writeTransaction((tx) => {
      const scope = `plan:${plan.id}`;
      trace(tx, viewer, { act: "plan-seen", subjectId: plan.personId ?? undefined, scope }, now);
    });
  const runs = mayManage(viewer, plan);
  const pairs = mayArrangeListenIn(viewer, plan);
  const { municipalityId: place, personId } = plan;
  const { newest } = countOutdatedPlans(plan.kind);
  return {
    plan,
    tally: tallyOf(plan.lines),
    lines: shownLines(viewer, plan),
    runs,
    pairs,
    newest: viewer.role === "secretariat" && newest > plan.version ? newest : null,
    leaders: runs && place !== null ? leadersOf(place) : [],
    colleagues: runs || pairs ? colleagueChoices(plan, now) : [],
    upToOffice: viewer.role === "secretariat",
    own: personId === viewer.id,
  };
}

/** Those who can be the experienced colleague, and whoever is. */
function colleagueChoices(
  { municipalityId, personId, colleague, listenIns: listens }: OnboardingPlan,
  now: Date,
): Candidate[] {
  if (municipalityId === null || personId === null) return [];
  const named = [colleague, ...listens.map((one) => one.colleague)].filter((one) => one !== null);
  const all = [...experiencedColleaguesOf(municipalityId, personId, now), ...named];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

export type PlanView = ReturnType<typeof seePlanPage>;

/** The plan's lines with what this viewer may do about each. */
export const shownLines = (viewer: Person, plan: OnboardingPlan): ShownLine[] =>
  plan.lines.map((line) => ({
    ...line,
    mayTick: mayTick(viewer, plan, line),
    mayEdit: mayManage(viewer, plan) || line.owner?.id === viewer.id,
  }));
