import { danishDate } from "../../base/dates/danish-time.ts";
import type { CourseDay } from "../days/day.ts";

/** A day that someone hosts, with how many come and how many of them have no mark. */
export interface HostedDay
  extends Pick<CourseDay, "id" | "kind" | "municipality" | "on" | "startsAt" | "endsAt" | "venue" | "room"> {
  coming: number;
  unmarked: number;
}

/** What a host has to do with a day: take attendance today, take it for a day that is over, or prepare the next one. */
export interface HostTask {
  what: "today" | "missing" | "next";
  day: HostedDay;
}

/**
 * What waits for a host: the days of today, then those that lack attendance, the newest first; the next day only when there is neither.
 * `days` are nearest in time first.
 */
export function hostTasksOf(days: HostedDay[], now: Date): HostTask[] {
  const today = danishDate(now);
  const ofToday = days.filter(({ on, endsAt, unmarked }) => on === today && (now < endsAt || unmarked > 0));
  const missing = days.filter(({ on, unmarked }) => on < today && unmarked > 0).reverse();
  const waiting = [
    ...ofToday.map((day) => ({ what: "today" as const, day })),
    ...missing.map((day) => ({ what: "missing" as const, day })),
  ];
  const next = days.find(({ on }) => on > today);
  return waiting.length > 0 || !next ? waiting : [{ what: "next", day: next }];
}
