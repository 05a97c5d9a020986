import type { DayCheckItem } from "../../../db/enums.ts";
import type { Participant } from "../attendance/attendance-view.ts";
import type { CourseDay, DayHost } from "../days/day.ts";

/** What the host of a day needs on paper. */
export interface HostPackView {
  day: CourseDay;
  now: Date;
  hosts: DayHost[];
  /** What of the checklist is ticked. */
  checks: DayCheckItem[];
  /** Everyone with a seat. */
  coming: Participant[];
}
