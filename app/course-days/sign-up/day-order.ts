import { danishDate } from "../../base/dates/danish-time.ts";
import type { DaySummary } from "../days/day.ts";
import { freeForNewcomers } from "../days/seats.ts";
import { windowRefusal } from "../days/window.ts";

/** Whether nobody new gets a seat on a day that is open for sign-up, or whose sign-up has closed: it comes after the others. */
const isBehind = (day: DaySummary, now: Date): boolean =>
  now >= day.closesAt || day.state === "cancelled" || freeForNewcomers(day) === 0;

/** Days in the order in which one would choose among them: those with free seats, nearest in time first, then the full ones. */
export const fullLast = (days: DaySummary[], now: Date): DaySummary[] => [
  ...days.filter((day) => !isBehind(day, now)),
  ...days.filter((day) => isBehind(day, now)),
];

/** A day that is pointed out to someone who owes one, and whether it is in time. */
export interface SuitedDay {
  id: number;
  inTime: boolean;
}

/**
 * The agents' day to choose for someone who owes one by `due` (yyyy-mm-dd) and is on none: the first with free seats that is in time, near
 * ones before others; else the first there is. `days` are nearest in time first.
 */
export function suitedDay(days: DaySummary[], due: string, now: Date): SuitedDay | null {
  const ofAgents = days.filter(({ kind, state }) => kind === "agents" && state === "published");
  if (ofAgents.some(({ own }) => own)) return null;
  const open = ofAgents.filter((day) => !windowRefusal(day, now) && freeForNewcomers(day) > 0);
  const inTime = open.filter(({ startsAt }) => danishDate(startsAt) <= due);
  const found = inTime.find(({ near }) => near) ?? inTime[0] ?? open[0];
  return found ? { id: found.id, inTime: inTime.length > 0 } : null;
}
