import { and, count, eq, inArray } from "drizzle-orm";
import { db } from "../../db/open.server.ts";
import { courseCompletions, courses, lessonCompletions, lessons } from "../../db/schema/elearning.ts";
import { standingsOf } from "../courses/duty.server.ts";
import { diplomasOf } from "../diplomas/diplomas.server.ts";
import type { Training } from "./training.ts";

/**
 * The training of each of these people, in one query a matter however many they are. Everyone asked for is in the answer;
 * it does not ask whether they are agents.
 */
export function trainingsOf(personIds: number[], now: Date): Map<number, Training> {
  const progress = progressOf(personIds);
  const days = standingsOf(personIds, now);
  const diplomas = diplomasOf(personIds, "agents");
  return new Map(
    personIds.map((id) => [
      id,
      { progress: progress.get(id)!, day: days.get(id)!, diploma: diplomas.get(id) ?? null },
    ]),
  );
}

function progressOf(personIds: number[]): Map<number, Training["progress"]> {
  const of = db
    .select({ n: count() })
    .from(lessons)
    .innerJoin(courses, and(eq(courses.id, lessons.courseId), eq(courses.audience, "agent")))
    .where(eq(lessons.published, true))
    .get()!.n;
  const done = db
    .select({ personId: lessonCompletions.personId, n: count() })
    .from(lessonCompletions)
    .innerJoin(lessons, and(eq(lessons.id, lessonCompletions.lessonId), eq(lessons.published, true)))
    .innerJoin(courses, and(eq(courses.id, lessons.courseId), eq(courses.audience, "agent")))
    .where(inArray(lessonCompletions.personId, personIds))
    .groupBy(lessonCompletions.personId)
    .all();
  const completed = db
    .select({ personId: courseCompletions.personId, at: courseCompletions.completedAt })
    .from(courseCompletions)
    .innerJoin(courses, and(eq(courses.id, courseCompletions.courseId), eq(courses.audience, "agent")))
    .where(inArray(courseCompletions.personId, personIds))
    .all();
  const doneOf = new Map(done.map(({ personId, n }) => [personId, n]));
  const completedOf = new Map(completed.map(({ personId, at }) => [personId, at]));
  return new Map(
    personIds.map((id) => [id, { done: doneOf.get(id) ?? 0, of, completedAt: completedOf.get(id) ?? null }]),
  );
}
