import { and, eq, gt, lte, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { admissions } from "../../../db/schema/course-days.ts";

/** How often at most one person can be enrolled in the same course day within 24 hours: each time sends a letter or two. */
const maxSameDayAdmissionsIn24h = 5;
/** How often at most in course days of any kind. */
const maxAdmissionsIn24h = 15;

const hoursCounted = 24;
const countedSince = (now: Date) => new Date(now.getTime() - hoursCounted * 3_600_000);

const recentAdmissionsQuery = prepared((at) =>
  at
    .select({
      all: sql<number>`count(*)`,
      sameDay: sql<number>`coalesce(sum(${admissions.dayId} = ${sql.placeholder("dayId")}), 0)`,
    })
    .from(admissions)
    .where(
      and(eq(admissions.personId, sql.placeholder("personId")), gt(admissions.at, sql.placeholder("since"))),
    )
    .prepare(),
);

/** Whether the person has been enrolled in the day, or in days at all, too often in the last 24 hours. */
export function isRateLimited(personId: number, dayId: number, now: Date): boolean {
  const { all, sameDay } = recentAdmissionsQuery().get({
    personId,
    dayId,
    since: countedSince(now).getTime(),
  })!;
  return sameDay >= maxSameDayAdmissionsIn24h || all >= maxAdmissionsIn24h;
}

/** Counts that the person is enrolled in the day, and deletes what is too old to count. */
export function countAdmission(tx: Tx, personId: number, dayId: number, now: Date): void {
  tx.delete(admissions)
    .where(lte(admissions.at, countedSince(now)))
    .run();
  tx.insert(admissions).values({ personId, dayId, at: now }).run();
}
