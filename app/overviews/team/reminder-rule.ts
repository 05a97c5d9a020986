import type { PlanSummary } from "../../onboarding/summaries/plan-summary.ts";
import { type BaseTraining, lacksOf } from "../../onboarding/readiness/training.ts";
import type { TrainingStatus } from "./training-status.ts";

/** Nobody is reminded twice within so long. */
const reminderPauseMs = 3 * 86_400_000;

interface Remindable {
  status: TrainingStatus;
  remindedAt: Date | null;
  mailFails: boolean;
  training: BaseTraining;
  plan: Pick<PlanSummary, "own"> | null;
}

/** Reached by letters, and lacking something of their own: what others are to do in their plan is not theirs to be reminded of. */
const lacksOwnPart = ({ status, training, plan, mailFails }: Remindable) =>
  !mailFails &&
  (status === "late" || status === "onTheWay") &&
  lacksOf(training).length + (plan?.own.length ?? 0) > 0;

/** Whether someone can be reminded now: they lack something, are not on leave, get their letters, and were not reminded within three days. */
export const mayRemind = (agent: Remindable, now: Date): boolean =>
  lacksOwnPart(agent) &&
  (agent.remindedAt === null || now.getTime() - agent.remindedAt.getTime() >= reminderPauseMs);

/** When the first of those who lack something and were reminded can be reminded again; null when there is nobody. */
export function nextReminderAt(agents: Remindable[]): Date | null {
  const times = agents.flatMap((agent) =>
    agent.remindedAt && lacksOwnPart(agent) ? [agent.remindedAt.getTime() + reminderPauseMs] : [],
  );
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
