import type { Viewer } from "../viewer.ts";
import type { Candidate } from "./owner.ts";
import type { OnboardingPlan, AssignedPlanItem } from "./plan.ts";
import { mayManage, mayTick } from "./rights.ts";

/** A line as a page shows it: with what this reader may do about it. */
export interface ShownPlanItem extends AssignedPlanItem {
  mayTick: boolean;
  mayEdit: boolean;
}

/** The plan's items with what this viewer may do about each. */
export const shownPlanItems = (viewer: Viewer, plan: OnboardingPlan): ShownPlanItem[] =>
  plan.items.map((line) => ({
    ...line,
    mayTick: mayTick(viewer, plan, line),
    mayEdit: mayManage(viewer, plan) || line.owner?.id === viewer.id,
  }));

/** One plan as its page shows it to one viewer. */
export interface PlanView {
  plan: OnboardingPlan;
  /** The Danish day of the moment it is seen (yyyy-mm-dd). */
  today: string;
  tally: { done: number; late: number; of: number };
  items: ShownPlanItem[];
  mayManage: boolean;
  mayArrangeListenIn: boolean;
  /** The newest version, where the secretariat can move the plan to it. */
  newest: number | null;
  /** Who can be chosen as leader and as colleague. */
  leaders: Candidate[];
  colleagues: Candidate[];
  /** Where the page leads back to. */
  backTo: "secretariat" | "my-page" | "person" | "tasks";
}
