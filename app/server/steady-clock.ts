/** The time by which scheduled jobs run: the machine's, but not believed at once when it is suddenly ahead. */

/** A reading of the machine's clock, and of the time since the process began, which nobody sets. */
export interface Reading {
  time: number;
  uptimeMs: number;
}

/** Less is no jump: the machine corrects its clock by as much, and two readings are never taken at the same moment. */
export const jumpMs = 5000;
/** The longest that a jump ahead waits to be believed: a machine that slept, or began with a wrong clock, is right. */
const longestDoubtMs = 2 * 60 * 60_000;

/**
 * Returns the time for each reading. When the clock jumps ahead, time goes on as if it had not, until the jump has stood for as long as it
 * is wide: one that is set right again has closed no round and deleted nothing. A clock that is set back is believed at once, since what
 * comes late can still come.
 */
export function createSteadyClock(start: Reading): (reading: Reading) => Date {
  let believed = start;
  let doubtedSinceMs: number | null = null;
  return (reading) => {
    const expected = believed.time + reading.uptimeMs - believed.uptimeMs;
    const aheadMs = reading.time - expected;
    if (aheadMs > jumpMs) doubtedSinceMs ??= reading.uptimeMs;
    else doubtedSinceMs = null;
    if (doubtedSinceMs !== null && reading.uptimeMs - doubtedSinceMs < Math.min(aheadMs, longestDoubtMs))
      return new Date(expected);
    believed = reading;
    doubtedSinceMs = null;
    return new Date(reading.time);
  };
}
