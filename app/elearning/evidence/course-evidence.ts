import type { completionWays } from "../../../db/enums.ts";
import type { ContentEvidence } from "../kinds/kinds.ts";

/** Why a lesson has the status it has: the rule it is judged by, what was done when, and what is missing. */
export interface LessonEvidence {
  slug: string;
  title: string;
  completed: { at: Date; way: (typeof completionWays)[number] } | null;
  /** The wording of the rule it was, or will be, judged by. */
  ruleVersion: number;
  beganAt: Date | null;
  lastAt: Date | null;
  /** What was done of it; null when its content cannot be read. */
  work: ContentEvidence | null;
}

/** Why a course has the status it has. */
export interface CourseEvidence {
  slug: string;
  title: string;
  version: number;
  completed: { at: Date; version: number; imported: boolean } | null;
  invited: { at: Date; dueOn: string | null } | null;
  /** The lessons of the version that was completed; of the present one, when none was. */
  lessons: LessonEvidence[];
  /** The lessons of the present version that were not in the completed one. */
  later: LessonEvidence[];
  /** Completed lessons that are in neither. */
  former: LessonEvidence[];
}
