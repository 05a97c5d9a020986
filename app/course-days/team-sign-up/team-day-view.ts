import type { EnrolmentState } from "../../../db/enums.ts";
import type { CourseDay, DaySummary } from "../days/day.ts";
import type { WindowRefusal } from "../days/window.ts";
import type { AdmissionRefusal } from "../sign-up/refusals.ts";
import type { DutyStatus } from "../duty/duty.ts";

/** What a municipality has reserved on a day and is still to fill. */
export interface Reservation {
  id: number;
  seats: number;
  until: Date;
  /** How many of the seats have a name. */
  filled: number;
}

/** Someone whom the actor may sign up for the day, and what they have on it. */
export interface TeamMember {
  id: number;
  name: string;
  municipality: string | null;
  state: EnrolmentState | null;
  since: Date | null;
  offeredUntil: Date | null;
}

/** Someone who is not on the day, and what speaks for or against signing them up. */
export interface TeamCandidate extends TeamMember {
  /** Why they may not come onto the day; null when they may. */
  refused: AdmissionRefusal | null;
  owes: boolean;
  /** Null where the day is not one that settles the duty. */
  dutyStatus: DutyStatus | null;
}

/** A day as a leader sees it for their own people, or the secretariat for all. */
export interface TeamDayView {
  summary: DaySummary & { day: CourseDay };
  now: Date;
  onDay: TeamMember[];
  candidates: TeamCandidate[];
  reservation: Reservation | null;
  /** How many seats are free for new sign-ups. */
  free: number;
  /** Why nobody can be signed up without a reservation, or null. */
  refusedNow: WindowRefusal | null;
  /** Whether people can still be signed up and off: the day has not begun. */
  isAhead: boolean;
  canReserve: boolean;
  /** The deadline of the reservation, or the last it can have, as a form shows it. */
  namesBy: string;
  isSecretariat: boolean;
}
