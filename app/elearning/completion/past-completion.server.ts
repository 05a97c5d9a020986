import type { Tx } from "../../../db/database.server.ts";
import { courseCompletions } from "../../../db/schema/elearning.ts";
import { findOrCreateCourse } from "../courses/courses.server.ts";

/**
 * Takes in that someone completed the agents' course before the site, on a day (yyyy-mm-dd). It earns no diploma and
 * sets nothing off. "known" when they have completed it already: that completion stands as it was.
 * Throws when the day is to come.
 */
export function recordPastCompletion(tx: Tx, personId: number, on: string, now: Date): "taken" | "known" {
  const completedAt = new Date(`${on}T11:00:00Z`);
  if (!(completedAt <= now)) throw new Error(`${on} is no past day.`);
  const course = findOrCreateCourse(tx, "agents");
  const row = {
    personId,
    courseId: course.id,
    version: course.version,
    completedAt,
    imported: true,
  };
  const born = tx.insert(courseCompletions).values(row).onConflictDoNothing().run();
  return born.changes === 1 ? "taken" : "known";
}
