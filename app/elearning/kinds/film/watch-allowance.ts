/** The fastest a film may be seen at: the players offer no more. */
export const maxPlaybackRate = 2;
/** Seconds of film that no clock has given: what rounding and a slow start may cost. Given once, never refilled. */
const slackSeconds = 2;

/** What one person may still claim to have seen, and when that was reckoned. */
export interface WatchClock {
  allowanceSeconds: number;
  reportedAt: Date;
}

/**
 * How many seconds of film may be claimed now. The clock gives two for each of its own since the last report, or since
 * the page was opened when that came later: before it was open nothing can have played. What another page left unclaimed
 * is not carried over to it. So whatever is sent, and from however many tabs, no one gets ahead of the clock.
 */
export function allowanceSecondsNow(clock: WatchClock | undefined, opened: Date, now: Date): number {
  const last = clock ?? { allowanceSeconds: slackSeconds, reportedAt: opened };
  const newPage = opened > last.reportedAt;
  const since = newPage ? opened : last.reportedAt;
  const elapsedSeconds = Math.max(0, now.getTime() - since.getTime()) / 1000;
  const left = newPage ? Math.min(last.allowanceSeconds, slackSeconds) : last.allowanceSeconds;
  return left + maxPlaybackRate * elapsedSeconds;
}
