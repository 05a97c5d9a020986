import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";

/**
 * The published lessons of a course that a person has not completed, as columns of a query: how many, and how long they take as
 * stated (seconds). Both ids may be columns of that query, or values.
 */
export function lessonsLeft(personId: SQLWrapper | number, courseId: SQLWrapper | number) {
  const ofLessonsLeft = (aggregate: SQL) =>
    sql<number>`(select ${aggregate} from ${lessons} where lessons.course_id = ${courseId} and lessons.published = 1
      and not exists (select 1 from ${lessonCompletions} done
        where done.lesson_id = lessons.id and done.person_id = ${personId}))`;
  return {
    count: ofLessonsLeft(sql`count(*)`),
    seconds: ofLessonsLeft(sql`coalesce(sum(lessons.stated_seconds), 0)`),
  };
}
