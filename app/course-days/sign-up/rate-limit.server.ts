import { and, eq, gt, lte, type SQL, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { admissions } from "../../../db/schema/course-days.ts";

/** How often at most one person can be enrolled in the same course day within 24 hours: each time sends a letter or two. */
const maxSameDayAdmissionsIn24h = 5;
/** How often at most in course days of any kind. */
const maxAdmissionsIn24h = 15;

const hoursCounted = 24;
const countedSince = (now: Date) => new Date(now.getTime() - hoursCounted * 3_600_000);

const recentAdmissions = (ofPerson?: SQL) =>
  prepared((at) =>
    at
      .select({
        personId: admissions.personId,
        all: sql<number>`count(*)`,
        sameDay: sql<number>`sum(${admissions.dayId} = ${sql.placeholder("dayId")})`,
      })
      .from(admissions)
      .where(and(ofPerson, gt(admissions.at, sql.placeholder("since"))))
      .groupBy(admissions.personId)
      .prepare(),
  );

const ownAdmissionsQuery = recentAdmissions(eq(admissions.personId, sql.placeholder("personId")));
const everyonesAdmissionsQuery = recentAdmissions();

const isOverLimit = ({ all, sameDay }: { all: number; sameDay: number }): boolean =>
  sameDay >= maxSameDayAdmissionsIn24h || all >= maxAdmissionsIn24h;

/** Whether the person has been enrolled in the day, or in days at all, too often in the last 24 hours. */
export function isRateLimited(personId: number, dayId: number, now: Date): boolean {
  const recent = ownAdmissionsQuery().get({ personId, dayId, since: countedSince(now).getTime() });
  return recent !== undefined && isOverLimit(recent);
}

/** The ids of those of whom `isRateLimited` is true. */
export const rateLimitedPersonIds = (dayId: number, now: Date): number[] =>
  everyonesAdmissionsQuery()
    .all({ dayId, since: countedSince(now).getTime() })
    .filter(isOverLimit)
    .map(({ personId }) => personId);

/** Counts that the person is enrolled in the day, and deletes what is too old to count. */
export function countAdmission(tx: Tx, personId: number, dayId: number, now: Date): void {
  tx.delete(admissions)
    .where(lte(admissions.at, countedSince(now)))
    .run();
  tx.insert(admissions).values({ personId, dayId, at: now }).run();
}
