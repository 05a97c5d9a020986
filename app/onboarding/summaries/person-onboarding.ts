import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { NextItem } from "./plan-summary.ts";

/** A person's running plan in short, and what they are asked to take besides. */
export interface PersonOnboardingView {
  plan: { id: number; done: number; late: number; of: number; next: NextItem | null } | null;
  followUps: FollowUp[];
}
