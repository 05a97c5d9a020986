import { planOf } from "./find.server.ts";
import { followUpsOf } from "./follow-ups.server.ts";
import { nextLine } from "./overview.server.ts";
import { tallyOf } from "./plan.ts";

/** A person's plan at a glance, and what they are asked to take besides: for the page of a leader or the secretariat. */
export function onboardingOf(personId: number, now: Date) {
  const plan = planOf(personId, now);
  return {
    plan: plan && { id: plan.id, ...tallyOf(plan.lines), next: nextLine(plan.lines) },
    followUps: followUpsOf(personId),
  };
}
