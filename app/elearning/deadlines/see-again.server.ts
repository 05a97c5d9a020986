import { and, asc, eq, gt, max } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { renewals, revisions } from "../../../db/schema/elearning.ts";
import { dueAfterLeave } from "../../people/register/absence.ts";
import { absenceOf } from "../../people/register/absence.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { Course } from "../courses/courses.server.ts";
import type { SeeAgain } from "./see-again.ts";

/** What the revisions since still ask someone to see again who completed an earlier version; null when nothing. */
export function seeAgainOf(
  personId: number,
  { id, version }: Pick<Course, "id" | "version">,
  completedVersion: number,
  lessonsLeft: number,
): SeeAgain | null {
  if (completedVersion >= version || lessonsLeft === 0) return null;
  const renewed = db
    .select({ version: max(renewals.version) })
    .from(renewals)
    .where(and(eq(renewals.personId, personId), eq(renewals.courseId, id)))
    .get()!.version;
  const since = Math.max(completedVersion, renewed ?? 0);
  const revision = db
    .select({ dueOn: revisions.dueOn, publishedAt: revisions.publishedAt })
    .from(revisions)
    .where(and(eq(revisions.courseId, id), eq(revisions.kind, "see-again"), gt(revisions.version, since)))
    .orderBy(asc(revisions.dueOn))
    .get();
  if (!revision?.dueOn) return null;
  const dueOn = dueAfterLeave(revision.dueOn, danishDate(revision.publishedAt), absenceOf(personId));
  return { lessons: lessonsLeft, dueOn };
}
