import { followUpsOf } from "../follow-ups/follow-ups.server.ts";
import { findPersonPlan } from "../plans/find-plans.server.ts";
import { tallyOf } from "../plans/plan-items.ts";
import type { PersonOnboardingView } from "./person-onboarding.ts";
import { nextOpenItem } from "./running-plans.server.ts";

/** A person's plan in short, and what they are asked to take besides: for the page of a leader or the secretariat. */
export function onboardingOf(personId: number, now: Date): PersonOnboardingView {
  const plan = findPersonPlan(personId, now);
  return {
    plan: plan && { id: plan.id, ...tallyOf(plan.items), next: nextOpenItem(plan.items) },
    followUps: followUpsOf(personId),
  };
}
