import { isSettled } from "../courses/duty.ts";
import { lacksOf, type Training } from "../onboarding/training.ts";
import { type Absence, isAway } from "../people/absence.ts";

/** How someone's training stands, at a glance. Who is on leave is neither on the way nor late. */
export const standings = ["late", "onTheWay", "done", "away"] as const;
export type Standing = (typeof standings)[number];

interface Course extends Absence {
  /** By when they are to complete the e-learning, and the course day. */
  dueOn: string;
  dayDueOn: string;
}

/** Late when either the e-learning or the course day is lacking after its time. `today` is yyyy-mm-dd. */
export function standingOf({ progress, day, diploma }: Training, course: Course, today: string): Standing {
  if (lacksOf({ progress, day, diploma }).length === 0) return "done";
  if (isAway(course, today)) return "away";
  const late =
    (!progress.completedAt && course.dueOn < today) || (!isSettled(day) && course.dayDueOn < today);
  return late ? "late" : "onTheWay";
}
