import type { CourseDay, DaySummary } from "../days/day.ts";
import type { WindowRefusal } from "../days/window.ts";
import type { EnrolmentState } from "../../../db/enums.ts";
import type { AdmissionRefusal } from "./refusals.ts";
import type { Needs } from "./needs.ts";

/** A seat, or a place on a list, on another day. */
export interface OtherEnrolment extends Pick<CourseDay, "kind" | "startsAt" | "endsAt" | "municipality"> {
  id: number;
  dayId: number;
  state: EnrolmentState;
  /** The seat that it is to be changed for, if any. */
  insteadOf: number | null;
}

/** What of the person's may be changed for a day: the seat before the place, and the change that this seat waits for already. */
export interface ChangeableEnrolment extends OtherEnrolment {
  pendingChange: OtherEnrolment | null;
}

/** One day with what the person can do there. */
export interface DayView {
  summary: DaySummary & { day: CourseDay };
  /** Why nobody can sign up, or null. */
  refusedNow: WindowRefusal | null;
  /** Why they themselves cannot sign up, or change what they have on another day for this one; null when they can. */
  refusedToThem: AdmissionRefusal | null;
  /** Their needs (food and access) on the day, or null when they are not signed up. */
  needs: Needs | null;
  /** Whether the day has not begun, so that a seat can still be given up. */
  isAhead: boolean;
  /** What they have on another day of the kind, if anything. */
  changeable: ChangeableEnrolment | null;
  /** Whether they can sign up again after leaving the day. */
  canReturn: boolean;
  /** How many others wait for it. */
  othersWaiting: number;
  /** The role in which they sign others up for it, or null. */
  signsUpOthersAs: "leader" | "secretariat" | null;
  takesAttendance: boolean;
}
