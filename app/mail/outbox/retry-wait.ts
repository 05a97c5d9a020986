import type { LetterPriority } from "../../../db/enums.ts";

const minuteMs = 60_000;
const retryWaitsMs = {
  /** A sign-in code is of no use after ten minutes. */
  urgent: [5_000, 15_000, 30_000, minuteMs, 2 * minuteMs, 4 * minuteMs],
  /** Then hourly, for about a day in all. */
  ordinary: [minuteMs, 5 * minuteMs, 15 * minuteMs, ...Array<number>(23).fill(60 * minuteMs)],
};

/**
 * How long to wait, in milliseconds, after the given number of failed attempts; null when it is time to give up.
 * `random` (0 to 1) lengthens the wait by up to a fifth, so that letters that failed together are not all attempted at once.
 */
export function retryWaitMs(attempts: number, priority: LetterPriority, random: number): number | null {
  const wait = retryWaitsMs[priority][attempts - 1];
  return wait === undefined ? null : Math.round(wait * (1 + random / 5));
}
