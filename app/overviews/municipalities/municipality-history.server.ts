import { and, countDistinct, eq, inArray, ne } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { attendance } from "../../../db/schema/course-days.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { people } from "../../../db/schema/people.ts";

/** How many a municipality has had in all, of whom so many attended a day and completed the agents' course. */
export interface MunicipalityHistory {
  people: number;
  attended: number;
  completed: number;
}

/** What each municipality's people did, also those who have left and are nameless now. */
export function historyByMunicipality(): Map<number | null, MunicipalityHistory> {
  const agentsCourse = db.select({ id: courses.id }).from(courses).where(eq(courses.slug, "agents"));
  const rows = db
    .select({
      place: people.municipalityId,
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
  return new Map(rows.map(({ place, ...history }) => [place, history]));
}
