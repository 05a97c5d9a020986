import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { auditLines } from "../../../db/schema/audit.ts";

/** So many times within a day and night one person can come onto the same course day: each time is a letter or two. */
const maxSameDayEnrolmentsIn24h = 5;
/** And so many times onto any day. */
const maxEnrolmentsIn24h = 15;

/** What the trail calls it when someone comes onto a day: by their own doing, or by someone else's. */
export const enrolActs = { own: "enrolled", other: "signed-up" } as const;

const recentEnrolmentsQuery = prepared((at) =>
  at
    .select({
      n: sql<number>`count(*)`,
      onto: sql<number>`coalesce(sum(${auditLines.scope} = ${sql.placeholder("scope")}), 0)`,
    })
    .from(auditLines)
    .where(
      and(
        eq(auditLines.subjectId, sql.placeholder("personId")),
        gt(auditLines.at, sql.placeholder("since")),
        inArray(auditLines.act, Object.values(enrolActs)),
      ),
    )
    .prepare(),
);

/** Whether someone has come onto the day, or onto days at all, so often lately that it must be enough. */
export function isRateLimited(personId: number, dayId: number, now: Date): boolean {
  const since = now.getTime() - 24 * 3_600_000;
  const { n, onto } = recentEnrolmentsQuery().get({ personId, since, scope: `course-day:${dayId}` })!;
  return onto >= maxSameDayEnrolmentsIn24h || n >= maxEnrolmentsIn24h;
}
