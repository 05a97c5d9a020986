import { asc, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { type Learner, isCourseFor } from "../courses/courses.server.ts";
import { type Progress, progressOf } from "./progress.server.ts";

/** A course that is somebody's to take, or that they have completed, and how far they are. */
export interface CourseTaken extends Progress {
  slug: string;
  title: string;
}

/** Every course that is this person's, and every one they have completed since. */
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
