import { isSettled, dueOn as dayDueOn } from "../courses/duty.ts";
import { lacksOf, type Training } from "../onboarding/training.ts";
import { ordinaryDue } from "../elearning/due-day.ts";
import { type Absence, isAway } from "../people/absence.ts";

/** How someone's training stands, at a glance. Who is on leave is neither on the way nor late. */
export const standings = ["late", "onTheWay", "done", "away"] as const;
export type Standing = (typeof standings)[number];

interface Course extends Absence {
  /** yyyy-mm-dd */
  startsOn: string;
  /** By when they were asked to complete the e-learning, moved by their leaves; null when nobody has said. */
  dueOn: string | null;
}

/** Late when either the e-learning or the course day is lacking after its time. `today` is yyyy-mm-dd. */
export function standingOf({ progress, day, diploma }: Training, course: Course, today: string): Standing {
  if (lacksOf({ progress, day, diploma }).length === 0) return "done";
  if (isAway(course, today)) return "away";
  const lessonsDue = course.dueOn ?? ordinaryDue(course.startsOn, course);
  const late =
    (!progress.completedAt && lessonsDue < today) ||
    (!isSettled(day) && dayDueOn(course.startsOn, course) < today);
  return late ? "late" : "onTheWay";
}
