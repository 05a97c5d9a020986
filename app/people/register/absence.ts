import { daysBetween, daysLater } from "../../base/dates/danish-time.ts";

/** A leave whose end is known (yyyy-mm-dd): the first day away and the first day back. */
export type Leave = [from: string, until: string];

/** A leave of absence (yyyy-mm-dd): the first day away and the first day back, which may not be known yet. */
export interface Absence {
  leaveFrom: string | null;
  leaveUntil: string | null;
  /** Those before it. */
  pastLeaves?: Leave[];
}

/** Whether someone is on leave that day (yyyy-mm-dd): then nothing is due, and they get no reminders. */
export const isAway = ({ leaveFrom, leaveUntil }: Absence, on: string): boolean =>
  leaveFrom !== null && leaveFrom <= on && (leaveUntil === null || on < leaveUntil);

/**
 * The due date of something that was due on `due` and assigned on `since` (all yyyy-mm-dd): the days someone is on leave in between,
 * all leaves taken together, are added to it. A leave without an end adds nothing yet.
 */
export function dueAfterLeave(due: string, since: string, absence?: Absence): string {
  let [later, counted] = [due, since];
  for (const [from, until] of absence ? leavesOf(absence) : []) {
    if (from > later) break;
    const begins = [from, counted].sort()[1]!;
    if (until <= begins) continue;
    later = daysLater(later, daysBetween(begins, until));
    counted = until;
  }
  return later;
}

/** The leaves whose end is known, in order. */
function leavesOf({ leaveFrom, leaveUntil, pastLeaves = [] }: Absence): Leave[] {
  const all: Leave[] = leaveFrom && leaveUntil ? [...pastLeaves, [leaveFrom, leaveUntil]] : [...pastLeaves];
  return all.sort(([one], [other]) => (one < other ? -1 : 1));
}
