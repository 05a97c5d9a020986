/** Someone a course is for, or who has completed it, and how many of its lessons they have done. */
export interface Participant {
  id: number;
  name: string;
  municipality: string | null;
  done: number;
  completedAt: Date | null;
}
