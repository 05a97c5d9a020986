import type { DayCheckItem, EnrolmentState, Mark } from "../../../db/enums.ts";
import type { CourseDay } from "../days/day.ts";

/** Someone on a day: with a seat or a place there, or marked without one. */
export interface Participant {
  personId: number;
  name: string;
  municipality: string | null;
  /** Eight digits; null when they have told none, or the day is over. */
  phone: string | null;
  state: EnrolmentState | "walk-in";
  mark: Mark | null;
  /** Whether the mark was set with those of everyone who had none. */
  atOnce: boolean;
  food: string;
  access: string;
}

/** Whether a participant can be marked: with a seat, or come without one. */
export const canBeMarked = ({ state }: Pick<Participant, "state">): boolean =>
  state === "enrolled" || state === "walk-in";

/** A mark that was put in the place of another: whose, when, and in which role. */
export interface Correction {
  id: number;
  name: string | null;
  at: Date;
  role: string;
  before: Mark;
  mark: Mark;
}

/** Why nothing can be marked on a day that is known. */
export type MarkingRefusal = "cancelled" | "not-yet";

export type MarkRefusal = "unknown" | MarkingRefusal;

export type WalkInRefusal = MarkRefusal | "too-late" | "not-found" | "on-the-list";

/** A day's participants as its hosts and the secretariat see them. */
export interface AttendanceView {
  day: CourseDay;
  participants: Participant[];
  /** Why nothing can be marked now, or null. */
  refusedNow: MarkingRefusal | null;
  /** Whether the reader may find and mark people who came without a seat. */
  mayAddWalkIns: boolean;
  /** What of the host's checklist is ticked. */
  checks: DayCheckItem[];
  /** What has been corrected, for the secretariat. */
  corrections: Correction[] | null;
}
