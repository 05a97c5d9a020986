import type { OwnDuty } from "../../course-days/duty/own-duty.ts";
import type { OwnDay } from "../../course-days/days/day.ts";
import type { Readiness } from "../readiness/readiness.ts";
import type { OwnPath } from "./own-path.ts";
import type { Step } from "./steps.ts";

/** Someone an agent can write to. */
export interface PersonToAsk {
  id: number;
  name: string;
  mail: string;
  as: "leader" | "colleague";
}

/** What the page shows only to someone who is here as an agent. */
export interface AgentPageView {
  steps: Step[];
  /** The step that is asked for first; null when none is. */
  next: Step | null;
  path: OwnPath;
  /** The reader's own running plan. */
  planId: number | null;
  shifts: Readiness;
  duty: OwnDuty | null;
  nextDay: OwnDay | null;
  whoToAsk: PersonToAsk[];
}
