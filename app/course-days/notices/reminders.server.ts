import { and, eq, inArray, gt } from "drizzle-orm";
import { db, write } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { dayIn, daysLater } from "../../base/dates/danish-time.ts";
import { dayRow } from "../days/days.server.ts";
import { tellAhead } from "./participant-notices.server.ts";

/** How many days before a course day its participants are reminded. */
const ahead = [7, 1];

/**
 * Reminds everyone who has a seat on a day that is a week or a day ahead in Danish time. Asked again, or after a restart, it
 * reminds nobody twice; a day that has been moved is reminded of anew. Returns how many letters were posted.
 */
export function remindAhead(now: Date): number {
  const today = dayIn(now);
  const dates = ahead.map((days) => daysLater(today, days));
  const due = db
    .select({ id: courseDays.id })
    .from(courseDays)
    .where(
      and(eq(courseDays.state, "published"), inArray(courseDays.on, dates), gt(courseDays.startsAt, now)),
    )
    .all();
  return write((tx) =>
    due.reduce((sum, { id }) => {
      const day = dayRow(id)!;
      return sum + tellAhead(tx, day, ahead[dates.indexOf(day.on)]!, now);
    }, 0),
  );
}
