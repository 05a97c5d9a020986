import type { CourseDay } from "../days/day.ts";
import type { MarkingRefusal } from "./attendance-view.ts";

/** Why nothing can be marked on the day at this moment, or null. Marks begin when the day does. */
export function markingRefusal(day: Pick<CourseDay, "state" | "startsAt">, now: Date): MarkingRefusal | null {
  if (day.state === "cancelled") return "cancelled";
  return now < day.startsAt ? "not-yet" : null;
}
