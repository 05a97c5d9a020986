import type { ContentView } from "../kinds/kinds.ts";
import type { LessonHead } from "../kinds/lesson-kind.ts";

/** A lesson as another one leads to it. */
interface LessonLink {
  slug: string;
  title: string;
  statedSeconds: number;
}

/** All that a lesson's page shows one person. */
export interface LessonView extends LessonHead {
  about: string;
  /** Its place among the lessons of its course, from 1; 0 when the present version does not hold it. */
  number: number;
  of: number;
  previous: LessonLink | null;
  following: LessonLink | null;
  /** The next lesson to be done; null when all are. */
  next: LessonLink | null;
  content: ContentView;
  /** The secretariat can try it, and not only look. */
  canTry: boolean;
}
