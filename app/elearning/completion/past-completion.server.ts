import type { Tx } from "../../../db/database.server.ts";
import { courseCompletions } from "../../../db/schema/elearning.ts";
import { agentsCourseSlug } from "../courses/agents-course.ts";
import { findOrCreateCourse } from "../courses/courses.server.ts";

/**
 * Records that someone completed the agents' course on a day (yyyy-mm-dd) before the site. It issues no diploma and emits no event.
 * "known" when they have completed it already: that completion is not changed. Throws when the day is in the future.
 */
export function recordPastCompletion(tx: Tx, personId: number, on: string, now: Date): "recorded" | "known" {
  const completedAt = new Date(`${on}T11:00:00Z`);
  if (!(completedAt <= now)) throw new Error(`${on} is not a past day.`);
  const course = findOrCreateCourse(tx, agentsCourseSlug);
  const row = { personId, courseId: course.id, version: course.version, completedAt, imported: true };
  const inserted = tx.insert(courseCompletions).values(row).onConflictDoNothing().run();
  return inserted.changes === 1 ? "recorded" : "known";
}
