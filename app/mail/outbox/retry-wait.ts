const minuteMs = 60_000;
const retryWaitsMs = {
  /** A code is worth nothing after ten minutes. */
  urgent: [5_000, 15_000, 30_000, minuteMs, 2 * minuteMs, 4 * minuteMs],
  /** Then hourly, a day in all. */
  ordinary: [minuteMs, 5 * minuteMs, 15 * minuteMs, ...Array<number>(23).fill(60 * minuteMs)],
};

/**
 * How long to wait, in milliseconds, after the given number of tries that failed; null when it is time to give up.
 * `random` (0 to 1) spreads what failed together by up to a fifth, so that it does not all come back at once.
 */
export function retryWaitMs(tries: number, urgent: boolean, random: number): number | null {
  const wait = retryWaitsMs[urgent ? "urgent" : "ordinary"][tries - 1];
  return wait === undefined ? null : Math.round(wait * (1 + random / 5));
}
