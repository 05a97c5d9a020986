import { and, eq, inArray, gt } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { dayRow } from "../days/days.server.ts";
import { remindParticipants } from "./participant-notices.server.ts";

/** How many days before a course day its participants are reminded. */
const reminderDaysAhead = [7, 1];

/**
 * Reminds everyone who has a seat on a day that is a week or a day ahead in Danish time. Run again, or after a restart, it
 * reminds each person once, and again when the day has been moved. Returns how many letters were posted.
 */
export function remindBeforeDays(now: Date): number {
  const today = danishDate(now);
  const dates = reminderDaysAhead.map((days) => daysLater(today, days));
  const due = db
    .select({ id: courseDays.id })
    .from(courseDays)
    .where(
      and(eq(courseDays.state, "published"), inArray(courseDays.on, dates), gt(courseDays.startsAt, now)),
    )
    .all();
  return writeTransaction((tx) =>
    due.reduce((sum, { id }) => {
      const day = dayRow(id)!;
      return sum + remindParticipants(tx, day, reminderDaysAhead[dates.indexOf(day.on)]!, now);
    }, 0),
  );
}
