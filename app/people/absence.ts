/** A leave of absence (yyyy-mm-dd): the first day away and the first day back, which may not be known yet. */
export interface Absence {
  leaveFrom: string | null;
  leaveUntil: string | null;
}

/** Whether someone is on leave that day (yyyy-mm-dd): then nothing is owed, and nobody reminds them. */
export const isAway = ({ leaveFrom, leaveUntil }: Absence, on: string): boolean =>
  leaveFrom !== null && leaveFrom <= on && (leaveUntil === null || on < leaveUntil);
