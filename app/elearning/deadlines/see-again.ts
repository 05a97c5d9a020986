/** Lessons that someone who has completed a course is asked to take as well, since it was revised. */
export interface SeeAgain {
  lessons: number;
  /** The first day on which something of it is due: yyyy-mm-dd. */
  dueOn: string;
}
