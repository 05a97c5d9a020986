import { danishDate, isDanishTime, isOverAYearAway } from "../../base/dates/danish-time.ts";
import type { ListenDirection } from "../../../db/enums.ts";
import type { DayHours, ListenIn } from "../plans/plan.ts";

/** Why nothing is agreed. `order`: the way back would lie before the first; `first-way`: the newcomer must listen in first. */
export type ListenInRefusal =
  | "unknown"
  | "unknown-colleague"
  | "too-far"
  | "before-start"
  | "no-hours"
  | "end-before-start"
  | "skipped-hour"
  | "done"
  | "order"
  | "first-way";

/** With whom, when and where one direction of the listen-in is to be. */
export interface Agreement {
  way: ListenDirection;
  colleagueId: number;
  /** yyyy-mm-dd; may be in the past, when it is entered afterwards. */
  on: string;
  /** May be left out of what is entered afterwards. */
  hours: DayHours | null;
  /** Where in the municipality; may be empty. */
  place: string;
}

/** Whether a day (yyyy-mm-dd) is today or later. */
export const isAhead = (on: string, now: Date): boolean => on >= danishDate(now);

/** What is wrong with the day and the hours of an agreement, or null. `known` is what it replaces. */
export function timeRefusal(
  { on, hours }: Pick<Agreement, "on" | "hours">,
  known: ListenIn | undefined,
  now: Date,
): ListenInRefusal | null {
  if (isOverAYearAway(on, now)) return "too-far";
  // An entry that stands in calendars is moved, and so needs hours as well.
  const inCalendars = known?.hours && isAhead(known.on, now);
  if (!hours) return isAhead(on, now) || inCalendars ? "no-hours" : null;
  if (hours.to <= hours.from) return "end-before-start";
  return isDanishTime(on, hours.from) && isDanishTime(on, hours.to) ? null : "skipped-hour";
}

/** Whether one direction would come before the other in time. */
export function orderRefusal(
  { way, on }: Pick<Agreement, "way" | "on">,
  first: ListenIn | undefined,
  back: ListenIn | undefined,
): "order" | "first-way" | null {
  if (way === "listens") return back && on > back.on ? "order" : null;
  if (!first) return "first-way";
  return on < first.on ? "order" : null;
}
