import { and, count, eq, isNotNull } from "drizzle-orm";
import { db, writeRelaxed } from "../../../db/database.server.ts";
import { courseCompletions, courses, lessonCompletions, lessons } from "../../../db/schema/elearning.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { findRoleHolders, findPerson } from "../../people/register/person.server.ts";
import { isCourseFor } from "../courses/courses.server.ts";

/** Someone a course is for, or who has completed it, and how many of its lessons they have done. */
export interface Participant {
  id: number;
  name: string;
  municipality: string | null;
  done: number;
  completedAt: Date | null;
}

/** Who takes a course and how far each is, by municipality and name, and the trace of having looked; null when there is none. */
export function viewParticipants(viewer: Actor, id: number, now: Date) {
  const course = db.select().from(courses).where(eq(courses.id, id)).get();
  if (!course) return null;
  const published = and(eq(lessons.courseId, id), eq(lessons.published, true));
  const completed = new Map(
    db
      .select({ personId: courseCompletions.personId, at: courseCompletions.completedAt })
      .from(courseCompletions)
      .innerJoin(people, and(eq(people.id, courseCompletions.personId), isNotNull(people.mail)))
      .where(eq(courseCompletions.courseId, id))
      .all()
      .map(({ personId, at }) => [personId, at]),
  );
  const done = new Map(
    db
      .select({ personId: lessonCompletions.personId, done: count() })
      .from(lessonCompletions)
      .innerJoin(lessons, and(eq(lessons.id, lessonCompletions.lessonId), published))
      .groupBy(lessonCompletions.personId)
      .all()
      .map((row) => [row.personId, row.done]),
  );
  const meant = findRoleHolders(course.audience).filter((personId) => !completed.has(personId));
  const takers = [...completed.keys(), ...meant]
    .flatMap((personId) => findPerson(personId) ?? [])
    .filter((person) => completed.has(person.id) || isCourseFor(person, { ...course, published: true }))
    .map(({ id, name, municipality }): Participant => {
      return { id, name, municipality, done: done.get(id) ?? 0, completedAt: completed.get(id) ?? null };
    })
    .sort((a, b) => danishOrder(a.municipality ?? "", b.municipality ?? "") || danishOrder(a.name, b.name));
  const detail = { people: takers.length };
  writeRelaxed((tx) => trace(tx, viewer, { act: "takers-seen", scope: `course:${id}`, detail }, now));
  const of = db.select({ of: count() }).from(lessons).where(published).get()!.of;
  return { id, title: course.title, of, takers };
}
