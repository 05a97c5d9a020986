import { and, eq, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { attendance, courseDays } from "../../../db/schema/course-days.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { people, roles } from "../../../db/schema/people.ts";
import { agentsCourseSlug } from "../../elearning/courses/agents-course.ts";
import { hasBegun } from "../../people/register/has-begun.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { daysLater, danishMoment } from "../../base/dates/danish-time.ts";
import type { PastFigures, PastMunicipality } from "./figures-over-time.ts";

const pastAgentRows = prepared((at) =>
  at
    .select({
      municipalityId: people.municipalityId,
      startsOn: people.startsOn,
      leftOn: people.leftOn,
      completedAt: courseCompletions.completedAt,
      attendedOn: sql<
        string | null
      >`(select min(${courseDays.on}) from ${attendance} join ${courseDays} on ${courseDays.id} = ${attendance.dayId} and ${courseDays.kind} = 'agents' where ${attendance.personId} = ${people.id} and ${attendance.mark} <> 'absent')`,
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .leftJoin(courses, eq(courses.slug, agentsCourseSlug))
    .leftJoin(
      courseCompletions,
      and(eq(courseCompletions.personId, people.id), eq(courseCompletions.courseId, courses.id)),
    )
    .prepare(),
);

/**
 * How far the agents of each municipality had come by the end of each of these days (yyyy-mm-dd), worked out from when people
 * began, left, completed and attended. People count from their first day on, and in the municipality they belong to now.
 */
export function municipalitiesAt(days: string[]): PastMunicipality[][] {
  const units = [...listMunicipalities(), { id: null, code: null, name: null }];
  const rows = pastAgentRows().all();
  return days.map((day) => {
    const dayEnd = danishMoment(daysLater(day, 1), "00:00");
    const figures = new Map<number | null, PastFigures>(
      units.map(({ id }) => [id, { agents: 0, completed: 0, attended: 0 }]),
    );
    for (const { municipalityId, leftOn, completedAt, attendedOn, ...agent } of rows) {
      if (!hasBegun(agent, day) || (leftOn !== null && leftOn <= day)) continue;
      const own = figures.get(municipalityId)!;
      own.agents++;
      own.completed += Number(completedAt !== null && completedAt < dayEnd);
      own.attended += Number(attendedOn !== null && attendedOn <= day);
    }
    return units.map(({ id, code, name }) => ({ code, name, figures: figures.get(id)! }));
  });
}
