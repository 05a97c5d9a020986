/** Lessons that someone who has completed a course is asked to take as well, since it was revised. */
export interface SeeAgain {
  lessons: number;
  /** When the first of them is due: yyyy-mm-dd. */
  dueOn: string;
}
