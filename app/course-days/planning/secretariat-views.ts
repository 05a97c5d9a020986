import type { CourseDay, DayHost, DaySummary } from "../days/day.ts";
import type { DayKind } from "../days/day-kinds.ts";

/** How many letters an act posts, by recipients. */
export type LetterCounts = Partial<Record<"agents" | "leaders" | "hosts", number>>;

/** One day as the secretariat runs it. */
export interface SecretariatDayView {
  summary: DaySummary & { day: CourseDay };
  now: Date;
  /** Whether the day has not begun. */
  isAhead: boolean;
  /** The letters that publishing a draft posts; null for any other day, and once it has begun. */
  letters: LetterCounts | null;
  hosts: DayHost[];
  /** The survey round about the day, and whether its results are published; null when nobody is asked. */
  evaluation: { roundId: number; published: boolean } | null;
}

/** The secretariat's list of days. */
export interface SecretariatDaysView {
  /** Those that are not over, the next one first. */
  ahead: DaySummary[];
  /** Those that are over, the latest first. */
  past: DaySummary[];
  /** Whether there is any day at all, shown or not. */
  hasDays: boolean;
  /** The half-years there are days in, newest first; for instance 2027-1. */
  halfYears: string[];
  /** The kind and half-year shown; null for all. */
  kind: DayKind | null;
  halfYear: string | null;
  /** The drafts ahead, and the letters that publishing them posts; null when there are none. */
  drafts: { days: DaySummary[]; letters: LetterCounts } | null;
  now: Date;
}
