import { and, count, eq, isNotNull } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courseCompletions, courses, lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, traceView } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { findRoleHolders, findPerson } from "../../people/register/person.server.ts";
import type { Participant } from "./participant.ts";
import { isCourseFor } from "../courses/courses.server.ts";

/** A course's participants and how far each is, by municipality and name; leaves a trace of the view. Null when there is no course. */
export function viewParticipants(viewer: Actor, courseId: number, now: Date) {
  const course = db.select().from(courses).where(eq(courses.id, courseId)).get();
  if (!course) return null;
  const participants = participantsOf(course);
  const detail = { people: participants.length };
  traceView(viewer, { act: "takers-seen", scope: `course:${courseId}`, detail }, now);
  const { of } = db.select({ of: count() }).from(lessons).where(isPublishedIn(courseId)).get()!;
  return { id: courseId, title: course.title, of, participants };
}

/** The people who have completed a course, and those it is for. */
function participantsOf(course: typeof courses.$inferSelect): Participant[] {
  const completedAt = completionsOf(course.id);
  const done = lessonsDoneIn(course.id);
  const audience = findRoleHolders(course.audience).filter((personId) => !completedAt.has(personId));
  return [...completedAt.keys(), ...audience]
    .flatMap((personId) => findPerson(personId) ?? [])
    .filter((person) => completedAt.has(person.id) || isCourseFor(person, { ...course, published: true }))
    .map(({ id, name, municipality }) => ({
      id,
      name,
      municipality,
      done: done.get(id) ?? 0,
      completedAt: completedAt.get(id) ?? null,
    }))
    .sort((a, b) => danishOrder(a.municipality ?? "", b.municipality ?? "") || danishOrder(a.name, b.name));
}

const isPublishedIn = (courseId: number) => and(eq(lessons.courseId, courseId), eq(lessons.published, true));

/** When people completed the course, by person. */
const completionsOf = (courseId: number): Map<number, Date> =>
  new Map(
    db
      .select({ personId: courseCompletions.personId, at: courseCompletions.completedAt })
      .from(courseCompletions)
      .innerJoin(people, and(eq(people.id, courseCompletions.personId), isNotNull(people.mail)))
      .where(eq(courseCompletions.courseId, courseId))
      .all()
      .map(({ personId, at }) => [personId, at]),
  );

/** How many of the course's published lessons people have completed, by person. */
const lessonsDoneIn = (courseId: number): Map<number, number> =>
  new Map(
    db
      .select({ personId: lessonCompletions.personId, done: count() })
      .from(lessonCompletions)
      .innerJoin(lessons, and(eq(lessons.id, lessonCompletions.lessonId), isPublishedIn(courseId)))
      .groupBy(lessonCompletions.personId)
      .all()
      .map(({ personId, done }) => [personId, done]),
  );
