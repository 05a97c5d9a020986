import type { PlanGlance } from "../../onboarding/summaries/plan-summaries.server.ts";
import { type Base, lacksOf } from "../../onboarding/readiness/training.ts";
import type { Standing } from "../team/training-status.ts";

/** Nobody is reminded twice within so long. */
const pause = 3 * 86_400_000;

interface Nudged {
  standing: Standing;
  nudgedAt: Date | null;
  training: Base;
  plan: Pick<PlanGlance, "own"> | null;
}

/** Of their own: what others are to do in their plan is not theirs to be reminded of. */
const lacks = ({ standing, training, plan }: Nudged) =>
  (standing === "late" || standing === "onTheWay") && lacksOf(training).length + (plan?.own.length ?? 0) > 0;

/** Whether someone can be reminded now: they lack something, are not on leave, and were not reminded within three days. */
export const mayNudge = (agent: Nudged, now: Date): boolean =>
  lacks(agent) && (agent.nudgedAt === null || now.getTime() - agent.nudgedAt.getTime() >= pause);

/** When the first of those who lack something and were reminded can be reminded again; null when there is nobody. */
export function nextNudge(agents: Nudged[]): Date | null {
  const times = agents.flatMap((agent) =>
    agent.nudgedAt && lacks(agent) ? [agent.nudgedAt.getTime() + pause] : [],
  );
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
