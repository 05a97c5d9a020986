/** What every sign-up reads of a day's waiting list. */
import { and, asc, eq, lte, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";

const onDay = eq(enrolments.dayId, sql.placeholder("dayId"));

/** The offers of a day whose time is up at `now`, in order of arrival. */
export const expiredOffersQuery = prepared((at) =>
  at
    .select()
    .from(enrolments)
    .where(and(onDay, eq(enrolments.state, "offered"), lte(enrolments.offeredUntil, sql.placeholder("now"))))
    .orderBy(asc(enrolments.arrivalOrder))
    .prepare(),
);

export const firstWaitingQuery = prepared((at) =>
  at
    .select()
    .from(enrolments)
    .where(and(onDay, eq(enrolments.state, "waiting")))
    .orderBy(asc(enrolments.arrivalOrder))
    .limit(1)
    .prepare(),
);
