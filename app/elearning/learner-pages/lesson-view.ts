import type { ContentView } from "../kinds/kinds.ts";
import type { LessonHead } from "../kinds/lesson-kind.ts";

/** A link to another lesson of the course. */
interface LessonLink {
  slug: string;
  title: string;
  statedSeconds: number;
}

/** All that a lesson's page shows one person. */
export interface LessonView extends LessonHead {
  about: string;
  courseId: number;
  /** Its place among the lessons of its course, from 1; 0 when it is not in the present version. */
  number: number;
  of: number;
  previous: LessonLink | null;
  following: LessonLink | null;
  /** The next lesson to be done; null when all are. */
  next: LessonLink | null;
  content: ContentView;
  /** Whether the secretariat can try it. */
  canTry: boolean;
}
