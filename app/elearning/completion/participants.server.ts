import { and, count, eq, isNotNull, sql } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { courseCompletions, courseInvitations, courses, lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, traceView } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { hasBegun } from "../../people/register/has-begun.ts";
import { findRoleHolders, findPerson } from "../../people/register/person.server.ts";
import type { Participant } from "./participant.ts";
import { isCountedIn, isCourseFor } from "../courses/courses.server.ts";

/** A course's participants and how far each is, by municipality and name; leaves a trace of the view. Null when there is no course. */
export function viewParticipants(viewer: Actor, courseId: number, now: Date) {
  const seen = findParticipants(courseId, now);
  if (seen) traceParticipants(viewer, courseId, seen.participants.length, now);
  return seen;
}

/** The same without a trace: whoever hands it out leaves it (`traceParticipants`). */
export function findParticipants(courseId: number, now: Date) {
  const course = db.select().from(courses).where(eq(courses.id, courseId)).get();
  if (!course) return null;
  const { of } = db.select({ of: count() }).from(lessons).where(isPublishedIn(courseId)).get()!;
  return { id: courseId, title: course.title, of, participants: participantsOf(course, now) };
}

/** Leaves a line for a view of so many participants. */
export function traceParticipants(viewer: Actor, courseId: number, people: number, now: Date): void {
  traceView(viewer, { act: "takers-seen", scope: `course:${courseId}`, detail: { people } }, now);
}

/** The people who have completed a course, and those it is for, also those who begin later; by municipality and name. */
export function participantsOf(
  course: typeof courses.$inferSelect,
  now: Date,
  at: Database | Tx = db,
): Participant[] {
  const today = danishDate(now);
  const completedAt = completionsOf(course.id, at);
  const done = lessonsDoneIn(course.id, at);
  const invitations = invitationsTo(course.id, at);
  const audience = findRoleHolders(course.audience, at).filter((personId) => !completedAt.has(personId));
  return [...completedAt.keys(), ...audience]
    .flatMap((personId) => findPerson(personId, at) ?? [])
    .filter((person) => completedAt.has(person.id) || isCourseFor(person, { ...course, published: true }))
    .map((person) => ({ ...person, counted: isCountedIn(person, course, today) }))
    .map(({ id, name, municipality, startsOn, counted }) => ({
      id,
      name,
      municipality,
      startsOn,
      startsLater: !hasBegun({ startsOn }, today),
      counted,
      done: done.get(id)?.done ?? 0,
      begunAt: done.get(id)?.begunAt ?? null,
      completedAt: completedAt.get(id) ?? null,
      invitedAt: invitations.get(id)?.invitedAt ?? null,
      remindedAt: lastReminder(invitations.get(id)),
    }))
    .sort((a, b) => danishOrder(a.municipality ?? "", b.municipality ?? "") || danishOrder(a.name, b.name));
}

const isPublishedIn = (courseId: number) => and(eq(lessons.courseId, courseId), eq(lessons.published, true));

/** When people completed the course, by person. */
const completionsOf = (courseId: number, at: Database | Tx): Map<number, Date> =>
  new Map(
    at
      .select({ personId: courseCompletions.personId, completedAt: courseCompletions.completedAt })
      .from(courseCompletions)
      .innerJoin(people, and(eq(people.id, courseCompletions.personId), isNotNull(people.mail)))
      .where(eq(courseCompletions.courseId, courseId))
      .all()
      .map(({ personId, completedAt }) => [personId, completedAt]),
  );

/** How many of the course's published lessons people have completed, and when the first, by person. */
const lessonsDoneIn = (courseId: number, at: Database | Tx) =>
  new Map(
    at
      .select({
        personId: lessonCompletions.personId,
        done: count(),
        begunAt: sql`min(${lessonCompletions.completedAt})`.mapWith(lessonCompletions.completedAt),
      })
      .from(lessonCompletions)
      .innerJoin(lessons, and(eq(lessons.id, lessonCompletions.lessonId), isPublishedIn(courseId)))
      .groupBy(lessonCompletions.personId)
      .all()
      .map(({ personId, ...row }) => [personId, row]),
  );

type Invitation = typeof courseInvitations.$inferSelect;

const invitationsTo = (courseId: number, at: Database | Tx): Map<number, Invitation> =>
  new Map(
    at
      .select()
      .from(courseInvitations)
      .where(eq(courseInvitations.courseId, courseId))
      .all()
      .map((invitation) => [invitation.personId, invitation]),
  );

/** The last of the reminders that were sent by themselves and by hand. */
function lastReminder(invitation: Invitation | undefined): Date | null {
  const times = [invitation?.remindedAt, invitation?.overdueAt].flatMap((at) => at ?? []);
  return times.sort((a, b) => b.getTime() - a.getTime())[0] ?? null;
}
