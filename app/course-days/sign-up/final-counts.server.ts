import { and, eq, gt, isNull, lte } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { enrolledCount } from "../days/taken-seats.server.ts";

/** Keeps how many have a seat on each day whose sign-up has closed: once, however many come or go after. Returns of how many days. */
export function saveFinalCounts(now: Date): number {
  const closed = and(
    eq(courseDays.state, "published"),
    lte(courseDays.closesAt, now),
    gt(courseDays.endsAt, now),
  );
  return writeTransaction(
    (tx) =>
      tx
        .update(courseDays)
        .set({ finalCount: enrolledCount })
        .where(and(closed, isNull(courseDays.finalCount)))
        .run().changes,
  );
}
