/** The rows that every sign-up reads and writes, as queries built once: building them took most of its time. */
import { and, asc, eq, lte, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";

const onDay = eq(enrolments.dayId, sql.placeholder("dayId"));

/** The row of one person (`personId`) on one day (`dayId`). */
export const enrolmentQuery = prepared((at) =>
  at
    .select()
    .from(enrolments)
    .where(and(onDay, eq(enrolments.personId, sql.placeholder("personId"))))
    .prepare(),
);

/** The number of a place in the order of arrival (`place`) among those who wait on the day. */
export const queuePositionQuery = prepared((at) =>
  at
    .select({ n: sql<number>`count(*)` })
    .from(enrolments)
    .where(and(onDay, eq(enrolments.state, "waiting"), lte(enrolments.place, sql.placeholder("place"))))
    .prepare(),
);

/** The offers of a day whose time is up at `now`, in order of arrival. */
export const expiredOffersQuery = prepared((at) =>
  at
    .select()
    .from(enrolments)
    .where(and(onDay, eq(enrolments.state, "offered"), lte(enrolments.offeredUntil, sql.placeholder("now"))))
    .orderBy(asc(enrolments.place))
    .prepare(),
);

export const firstWaitingQuery = prepared((at) =>
  at
    .select()
    .from(enrolments)
    .where(and(onDay, eq(enrolments.state, "waiting")))
    .orderBy(asc(enrolments.place))
    .limit(1)
    .prepare(),
);

/**
 * How many seats of a day are given or held for an answer (`taken`), and how many are reserved at `now` and without a name
 * (`unfilled`). Spelled out: in a query of one table drizzle names columns alone.
 */
export const takenSeatsQuery = prepared((at) =>
  at
    .select({
      taken: sql<number>`(
        select count(*) from enrolments e where e.day_id = course_days.id and e.state in ('enrolled', 'offered')
      )`,
      unfilled: sql<number>`(
        select coalesce(sum(max(r.seats - (select count(*) from enrolments e where e.reservation_id = r.id), 0)), 0)
        from reservations r where r.day_id = course_days.id and r.until > ${sql.placeholder("now")}
      )`,
    })
    .from(courseDays)
    .where(eq(courseDays.id, sql.placeholder("dayId")))
    .prepare(),
);

/** Puts someone last in the day's order of arrival. */
export const insertEnrolmentQuery = prepared((at) =>
  at
    .insert(enrolments)
    .values({
      dayId: sql.placeholder("dayId"),
      personId: sql.placeholder("personId"),
      state: sql.placeholder("state"),
      since: sql.placeholder("since"),
      insteadOf: sql.placeholder("insteadOf"),
      reservationId: sql.placeholder("reservationId"),
      food: sql.placeholder("food"),
      access: sql.placeholder("access"),
      place: sql`(select coalesce(max(e.place), 0) + 1 from enrolments e where e.day_id = ${sql.placeholder("dayId")})`,
    })
    .prepare(),
);

/** Makes a place or an offer (`id`) a seat. */
export const confirmSeatQuery = prepared((at) =>
  at
    .update(enrolments)
    .set({ state: "enrolled", insteadOf: null, offeredUntil: null })
    .where(eq(enrolments.id, sql.placeholder("id")))
    .prepare(),
);
