import { asc, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { type Learner, isCourseFor } from "../courses/courses.server.ts";
import type { CourseTaken } from "./progress.ts";
import { progressOf } from "./progress.server.ts";

/** Every course that is for this person, and every other one they have completed. */
export function coursesTaken(personId: number, person: Learner): CourseTaken[] {
  const completed = new Set(
    db
      .select({ courseId: courseCompletions.courseId })
      .from(courseCompletions)
      .where(eq(courseCompletions.personId, personId))
      .all()
      .map(({ courseId }) => courseId),
  );
  return db
    .select()
    .from(courses)
    .orderBy(asc(courses.id))
    .all()
    .filter((course) => completed.has(course.id) || isCourseFor(person, course))
    .map(({ slug, title }) => ({ slug, title, ...progressOf([personId], slug).get(personId)! }))
    .filter(({ of, completedAt }) => of > 0 || completedAt);
}
