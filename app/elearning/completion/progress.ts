import type { LessonProgress } from "../courses/lesson-progress.ts";
import type { Milestone } from "../courses/milestone.ts";
import type { SeeAgain } from "../deadlines/see-again.ts";
import type { Role } from "../../../db/enums.ts";

/** How far one person is in one course. `completedAt` is set for those who completed before the site as well. */
export interface Progress {
  done: number;
  of: number;
  completedAt: Date | null;
}

/** One course as the person sees it. */
export interface CourseView extends Progress {
  slug: string;
  title: string;
  audience: Role;
  /** Whether the person is to take it; false for the secretariat. */
  isRequired: boolean;
  steps: LessonProgress[];
  next: LessonProgress | null;
  secondsLeft: number;
  /** What of it can be reached today; null once it is completed. */
  milestone: Milestone | null;
  /** What a revision asks of someone who has completed an earlier version; null when nothing. */
  again: SeeAgain | null;
  /** By when the person is to complete it (yyyy-mm-dd); null when it has no due day, or they have completed it. */
  dueOn: string | null;
}

/** A course that is for a person or that they have completed, and how far they are. */
export interface CourseTaken extends Progress {
  slug: string;
  title: string;
}
