import { leads } from "../../people/register/manages.ts";
import type { Viewer } from "../viewer.ts";
import type { OnboardingPlan, AssignedPlanItem } from "./plan.ts";

/** Leads the municipality where the plan's person belongs now; nobody leads themselves. */
const leadsPlan = (viewer: Viewer, plan: OnboardingPlan): boolean =>
  leads(viewer, plan) && viewer.id !== plan.personId;

/** Whoever manages a plan decides who is responsible, and from when it counts. */
export const mayManage = (viewer: Viewer, plan: OnboardingPlan): boolean =>
  viewer.role === "secretariat" || leadsPlan(viewer, plan);

/** The person themselves, those who manage the plan, and those responsible for an item in it. */
export const maySee = (viewer: Viewer, plan: OnboardingPlan): boolean =>
  mayManage(viewer, plan) ||
  plan.personId === viewer.id ||
  isColleague(viewer, plan) ||
  plan.items.some(({ owner }) => owner?.id === viewer.id);

/** What is done by hand is ticked by its owner, by the leader unless it is the secretariat's, and by the secretariat. */
export const mayTick = (viewer: Viewer, plan: OnboardingPlan, line: AssignedPlanItem): boolean =>
  line.doneBy === "hand" &&
  (viewer.role === "secretariat" ||
    line.owner?.id === viewer.id ||
    (leadsPlan(viewer, plan) && line.party !== "secretariat"));

/** A listen-in counts towards shifts, so it is agreed and marked by the experienced colleague and whoever manages the plan. */
export const mayArrangeListenIn = (viewer: Viewer, plan: OnboardingPlan): boolean =>
  plan.kind === "person" &&
  viewer.id !== plan.personId &&
  (mayManage(viewer, plan) || isColleague(viewer, plan));

const isColleague = ({ id }: Viewer, { colleague, listenIns }: OnboardingPlan): boolean =>
  colleague?.id === id || listenIns.some((listenIn) => listenIn.colleague?.id === id);
