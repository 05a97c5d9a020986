import { isSettled } from "../../course-days/duty/duty.ts";
import type { PlanSummary } from "../../onboarding/summaries/plan-summary.ts";
import { type BaseTraining, lacksOf, type Training } from "../../onboarding/readiness/training.ts";
import { type Absence, isAway } from "../../people/register/absence.ts";

/** How someone's training stands, at a glance. Who is on leave is neither on the way nor late. */
export const trainingStatuses = ["late", "onTheWay", "done", "away"] as const;
export type TrainingStatus = (typeof trainingStatuses)[number];

interface Deadlines extends Absence {
  /** By when they are to complete the e-learning, and the course day. */
  dueOn: string;
  dayDueOn: string;
  /** The plan that runs, if any. */
  plan: Pick<PlanSummary, "done" | "of" | "late" | "nextDueOn"> | null;
}

/** When the first of what someone lacks is or was due (yyyy-mm-dd), of e-learning, course day and plan; null when it is nothing. */
export function nextDueDay({ progress, day }: BaseTraining, { dueOn, dayDueOn, plan }: Deadlines) {
  const days = [
    ...(progress.completedAt ? [] : [dueOn]),
    ...(isSettled(day) ? [] : [dayDueOn]),
    ...(plan?.nextDueOn ? [plan.nextDueOn] : []),
  ];
  return days.sort()[0] ?? null;
}

/**
 * Done when nothing of the training is lacking and a plan, if one runs, is done. Late when e-learning, course day or an item of the
 * plan is lacking after its time. `today` is yyyy-mm-dd.
 */
export function trainingStatusOf(
  { progress, day, diploma }: Training,
  course: Deadlines,
  today: string,
): TrainingStatus {
  const { plan } = course;
  if (lacksOf({ progress, day, diploma }).length === 0 && (!plan || plan.done === plan.of)) return "done";
  if (isAway(course, today)) return "away";
  const late =
    (plan?.late ?? 0) > 0 ||
    (!progress.completedAt && course.dueOn < today) ||
    (!isSettled(day) && course.dayDueOn < today);
  return late ? "late" : "onTheWay";
}

interface Standing {
  training: Training;
  status: TrainingStatus;
}

/** Whether someone lacks the course day: they still owe it, with or without a seat. Who is on leave lacks nothing meanwhile. */
export const lacksDay = ({ training, status }: Standing): boolean =>
  !isSettled(training.day) && status !== "away";

/** Whether someone lacks the e-learning or the course day. Who is on leave lacks nothing meanwhile. */
export const lacksSomething = ({ training, status }: Standing): boolean =>
  lacksOf(training).length > 0 && status !== "away";
