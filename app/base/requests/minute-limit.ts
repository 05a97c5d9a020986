const minuteMs = 60_000;

/**
 * Counts what each does in a minute. Returns a function that counts once more for somebody, and says whether it is within the limit. Kept in
 * memory, since a restart may forget it.
 */
export function createMinuteLimit<Key>(maxTimes: number): (key: Key, now: Date) => boolean {
  /** The minute that is counted, since 1970. */
  let countedMinute = 0;
  const counts = new Map<Key, number>();
  return (key, now) => {
    const minute = Math.floor(now.getTime() / minuteMs);
    if (minute !== countedMinute) counts.clear();
    countedMinute = minute;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= maxTimes;
  };
}

/** The seconds until a minute's count begins anew, for the header Retry-After. */
export const secondsLeftOfMinute = (now: Date): string =>
  String(60 - Math.floor((now.getTime() % minuteMs) / 1000));
