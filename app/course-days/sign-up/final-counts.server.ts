import { and, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";

/** Keeps how many have a seat on each day whose sign-up has closed: once, however many come or go after. Returns of how many days. */
export function saveFinalCounts(now: Date): number {
  const closed = and(
    eq(courseDays.state, "published"),
    lte(courseDays.closesAt, now),
    gt(courseDays.endsAt, now),
  );
  const enrolled = sql`(select count(*) from enrolments e where e.day_id = course_days.id and e.state = 'enrolled')`;
  return writeTransaction(
    (tx) =>
      tx
        .update(courseDays)
        .set({ finalCount: enrolled })
        .where(and(closed, isNull(courseDays.finalCount)))
        .run().changes,
  );
}
