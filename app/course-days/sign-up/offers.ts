import { danishMoment, danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { workingDayBefore } from "../../base/dates/working-days.ts";

/** In this many working days before the day, a freed seat is offered instead of given: who waits may have made other plans. */
const offerPeriodWorkingDays = 3;

/** Whether a seat freed now is offered with a deadline rather than given. */
export const isOfferPeriod = (day: { on: string }, now: Date): boolean =>
  danishDate(now) >= workingDayBefore(day.on, offerPeriodWorkingDays);

/**
 * By when an offer made now must be answered: the next noon or evening at eight that leaves four hours, so that nobody loses a
 * seat in their sleep; never after the day has begun.
 */
export function offerDeadline(day: { startsAt: Date }, now: Date): Date {
  const [soonest, today] = [now.getTime() + 4 * 3_600_000, danishDate(now)];
  const moments = [0, 1].flatMap((days) =>
    ["12:00", "20:00"].map((clock) => danishMoment(daysLater(today, days), clock)),
  );
  const next = moments.find((at) => at.getTime() >= soonest)!;
  return new Date(Math.min(next.getTime(), day.startsAt.getTime()));
}
