import type { OwnDuty } from "../../course-days/duty/own-duty.ts";
import type { ShownPlanItem } from "../plans/plan-view.ts";
import type { Readiness } from "../readiness/readiness.ts";
import type { Step } from "./steps.ts";

/** What of the reader's own plan the page shows besides the training. */
export interface OwnPlanView {
  id: number;
  lines: ShownPlanItem[];
}

/** What the page shows only to someone who is here as an agent. */
export interface AgentPageView {
  steps: Step[];
  shifts: Readiness;
  duty: OwnDuty | null;
  plan: OwnPlanView | null;
}
