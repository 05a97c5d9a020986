/** How far the reminders of an open round are. */
export interface RemindersView {
  /** How many have been sent. */
  sent: number;
  /** When the next falls due by itself; null when none is left, or it is due already. */
  nextAt: Date | null;
  /** Why one cannot be sent now; null when it can. A key of the texts, surveys.running.obstacle. */
  obstacle: ReminderObstacle | null;
}

export const reminderObstacles = ["none", "all-sent", "today", "not-begun"] as const;
export type ReminderObstacle = (typeof reminderObstacles)[number];

/** What is shown before a reminder is sent. */
export interface RemindPageView {
  round: { id: number; name: string };
  /** How many had not answered at the last nightly count. A number of this moment would show when an answer arrives. */
  about: number;
  /** Whether there has been one; without it `about` is everyone. */
  isCounted: boolean;
  letter: { subject: string; text: string };
  /** About when the last goes if all of those get it; null when all go within a minute. */
  lastAt: Date | null;
}
