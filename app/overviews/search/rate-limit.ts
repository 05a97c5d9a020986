/** Far more than anyone types; a program that tries names is stopped. */
const maxSearchesPerMinute = 600;
const minuteMs = 60_000;

/** The minute that is counted, since 1970. */
let countedMinute = 0;
const counts = new Map<number, number>();

/** Whether a person may search once more in this minute; counts it. Kept in memory, since a restart may forget it. */
export function maySearch(personId: number, now: Date): boolean {
  const current = Math.floor(now.getTime() / minuteMs);
  if (current !== countedMinute) counts.clear();
  countedMinute = current;
  const count = (counts.get(personId) ?? 0) + 1;
  counts.set(personId, count);
  return count <= maxSearchesPerMinute;
}
