import type { DayRole, EnrolmentState, Mark } from "../../../db/enums.ts";
import type { courseDays } from "../../../db/schema/course-days.ts";

/** A day's row with the host municipality's name. */
export type CourseDay = typeof courseDays.$inferSelect & { municipality: string };

/** One day in a list: how many seats are taken, and what the person who looks has to do with it. */
export interface DaySummary
  extends Pick<
    CourseDay,
    | "id"
    | "kind"
    | "venue"
    | "room"
    | "startsAt"
    | "endsAt"
    | "seats"
    | "opensAt"
    | "closesAt"
    | "state"
    | "changeReason"
    | "municipality"
  > {
  /** Whether it is held in the region of the person's own municipality. */
  near: boolean;
  /** Seats given, offered, or reserved and not yet filled. */
  taken: number;
  waiting: number;
  /** The person's own enrolment; null when they have none. */
  own: EnrolmentState | null;
  offeredUntil: Date | null;
  /** The person's number on the waiting list, from 1; null when they are not on it. */
  queuePosition: number | null;
  mark: Mark | null;
  hosting: boolean;
}

/** A host or teacher of a day. */
export interface DayHost {
  id: number;
  name: string;
  role: DayRole;
}

/** A day on which someone has a seat. */
export type OwnDay = Pick<CourseDay, "id" | "kind" | "on" | "startsAt" | "endsAt" | "venue" | "municipality">;
