import { and, countDistinct, eq, inArray, ne } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { attendance } from "../../../db/schema/course-days.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { agentsCourseSlug } from "../../elearning/courses/agents-course.ts";
import { people } from "../../../db/schema/people.ts";
import type { MunicipalityHistory } from "./memberships.ts";

/** What each municipality's people did, also those who have left or are forgotten. */
export function historyByMunicipality(): Map<number | null, MunicipalityHistory> {
  const agentsCourse = db.select({ id: courses.id }).from(courses).where(eq(courses.slug, agentsCourseSlug));
  const rows = db
    .select({
      municipalityId: people.municipalityId,
      people: countDistinct(people.id),
      attended: countDistinct(attendance.personId),
      completed: countDistinct(courseCompletions.personId),
    })
    .from(people)
    .leftJoin(attendance, and(eq(attendance.personId, people.id), ne(attendance.mark, "absent")))
    .leftJoin(
      courseCompletions,
      and(eq(courseCompletions.personId, people.id), inArray(courseCompletions.courseId, agentsCourse)),
    )
    .groupBy(people.municipalityId)
    .all();
  return new Map(rows.map(({ municipalityId, ...history }) => [municipalityId, history]));
}
