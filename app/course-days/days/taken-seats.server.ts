/**
 * How many have a seat on a day, or wait for one: the count by which seats are given and shown. The columns name their tables in full, since
 * drizzle names the columns of a query of one table alone.
 */
import { eq, type SQL, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";

/** How many enrolments of a day of the query meet the condition; an index answers it without looking at a row. */
const countEnrolments = (condition: SQL) =>
  sql<number>`(select count(*) from enrolments e where e.day_id = course_days.id and ${condition})`;

const seatsFilledOf = (reservationId: SQL) =>
  sql<number>`(select count(*) from enrolments e where e.reservation_id = ${reservationId})`;

/** How many seats of a reservation have a name, as a column of a query on reservations. */
export const filledSeats = seatsFilledOf(sql`reservations.id`);

const unfilledReservedSeats = sql<number>`(
  select coalesce(sum(max(r.seats - ${seatsFilledOf(sql`r.id`)}, 0)), 0)
  from reservations r where r.day_id = course_days.id and r.until > ${sql.placeholder("now")}
)`;

const enrolledAndOffered = countEnrolments(sql`e.state in ('enrolled', 'offered')`);

/**
 * How many seats of a day are taken at `now` (a placeholder, in ms): given, offered and not yet answered, or reserved and not yet
 * filled with a name. A column of a query on course days.
 */
export const takenSeats = sql<number>`${enrolledAndOffered} + ${unfilledReservedSeats}`;

/** How many have a seat, as a column of a query on course days. */
export const enrolledCount = countEnrolments(sql`e.state = 'enrolled'`);

/** How many wait for a seat, as a column of a query on course days. */
export const waitingCount = countEnrolments(sql`e.state = 'waiting'`);

const seatCountsQuery = prepared((at) =>
  at
    .select({ taken: takenSeats, waiting: waitingCount })
    .from(courseDays)
    .where(eq(courseDays.id, sql.placeholder("dayId")))
    .prepare(),
);

/** How many seats of one day are taken at `now`, and how many wait for one. */
export const countSeats = (dayId: number, now: Date): { taken: number; waiting: number } =>
  seatCountsQuery().get({ dayId, now: now.getTime() })!;
