import { and, eq, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";

export type EnrolmentRow = typeof enrolments.$inferSelect;

/**
 * The number of an enrolment on its day's waiting list, from 1; null when it does not wait. A column of a query on enrolments, whose
 * columns are named in full since drizzle names those of a query of one table alone.
 */
export const queuePosition = sql<number | null>`case when enrolments.state = 'waiting' then (
  select count(*) from enrolments e
  where e.day_id = enrolments.day_id and e.state = 'waiting' and e.arrival_order <= enrolments.arrival_order
) end`;

const ofPersonOnDay = and(
  eq(enrolments.dayId, sql.placeholder("dayId")),
  eq(enrolments.personId, sql.placeholder("personId")),
);

const enrolmentQuery = prepared((at) => at.select().from(enrolments).where(ofPersonOnDay).prepare());

const queuePositionQuery = prepared((at) =>
  at.select({ queuePosition }).from(enrolments).where(ofPersonOnDay).prepare(),
);

/** The person's own row on a day, or undefined. */
export const findEnrolment = (dayId: number, personId: number): EnrolmentRow | undefined =>
  enrolmentQuery().get({ dayId, personId });

/** The person's number on the day's waiting list, from 1; null when they are not on it. */
export const queuePositionOf = (dayId: number, personId: number): number | null =>
  queuePositionQuery().get({ dayId, personId })?.queuePosition ?? null;
