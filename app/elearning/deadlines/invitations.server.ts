import { and, asc, count, eq, gte, isNotNull, isNull, lte, or, sql, sum } from "drizzle-orm";
import { type Database, db, prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courseInvitations, courses, lessons } from "../../../db/schema/elearning.ts";
import { letters } from "../../../db/schema/mail.ts";
import { plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { agentsCourseSlug } from "../courses/agents-course.ts";
import { type Course, findOrCreateCourse, isCourseFor } from "../courses/courses.server.ts";
import { findCompletion } from "../courses/find-completion.server.ts";

/** How many days before their first day new agents are invited. */
const inviteDaysBefore = 14;

/**
 * Invites someone who has become an agent to the agents' course: once, and not when they have completed it. Those who begin later
 * are invited by `inviteStarting` when their first day is near, and while the course is not published all wait for `inviteWaiting`.
 * Returns whether they were invited.
 */
export function inviteNewAgent(tx: Tx, { personId, at }: { personId: number; at: Date }): boolean {
  return inviteOnce(tx, { personId, at }, `elearning-invitation:${personId}`);
}

function inviteOnce(
  tx: Tx,
  { personId, at }: { personId: number; at: Date },
  idempotencyKey: string,
): boolean {
  const person = findPerson(personId, tx);
  if (!person?.roles.includes("agent") || person.startsOn > daysLater(danishDate(at), inviteDaysBefore))
    return false;
  const course = findOrCreateCourse(tx, agentsCourseSlug);
  if (findCompletion(personId, course.id, tx)) return false;
  const { lessons, seconds } = courseSize(tx, course.id);
  if (!course.published || lessons === 0) return false;
  const props = { name: person.name, lessons, seconds };
  if (!postLetter(tx, { letter: "elearning-invitation", to: person, props, idempotencyKey }, at))
    return false;
  saveInvitation(tx, personId, course, at);
  return true;
}

/**
 * Invites those whose invitation waited for the agents' course, as its first version is published: new agents (they have a plan), and those
 * whom an earlier version of the site invited to no lessons. Of another course nobody's invitation waits.
 */
export function inviteWaiting(tx: Tx, course: Course, now: Date): void {
  if (course.slug !== agentsCourseSlug) return;
  const waiting = tx
    .select({ personId: people.id })
    .from(people)
    .leftJoin(plans, and(eq(plans.personId, people.id), isNull(plans.endedAt)))
    .leftJoin(
      courseInvitations,
      and(eq(courseInvitations.personId, people.id), eq(courseInvitations.courseId, course.id)),
    )
    .where(and(activePerson, or(isNotNull(plans.id), isNotNull(courseInvitations.personId))))
    .orderBy(asc(people.id))
    .all();
  const own = eq(courseInvitations.courseId, course.id);
  for (const { personId } of waiting) {
    // The due day is counted from the invitation that has lessons.
    tx.delete(courseInvitations)
      .where(and(own, eq(courseInvitations.personId, personId)))
      .run();
    // An invitation to no lessons has used up the key that others have.
    if (!inviteNewAgent(tx, { personId, at: now }))
      inviteOnce(tx, { personId, at: now }, `elearning-invitation:${personId}:first-version`);
  }
}

/** Invites every new agent whose first day is near. New agents have a plan; those who took calls before have none. Returns how many. */
export const inviteStarting = (now: Date): number =>
  writeTransaction((tx) => {
    const today = danishDate(now);
    const near = tx
      .select({ personId: people.id })
      .from(people)
      .innerJoin(plans, and(eq(plans.personId, people.id), isNull(plans.endedAt)))
      .where(
        and(
          gte(people.startsOn, daysLater(today, -inviteDaysBefore)),
          lte(people.startsOn, daysLater(today, inviteDaysBefore)),
        ),
      )
      .all();
    return near.filter(({ personId }) => inviteNewAgent(tx, { personId, at: now })).length;
  });

/** The active people the course is for and who have neither completed it nor been invited, in Danish order of name. */
export function listUninvited(course: Course, at: Database | Tx = db): Person[] {
  const { id: courseId } = course;
  const candidates = at
    .select({ id: people.id })
    .from(people)
    .leftJoin(
      courseInvitations,
      and(eq(courseInvitations.personId, people.id), eq(courseInvitations.courseId, courseId)),
    )
    .leftJoin(
      courseCompletions,
      and(eq(courseCompletions.personId, people.id), eq(courseCompletions.courseId, courseId)),
    )
    .where(and(activePerson, isNull(courseInvitations.personId), isNull(courseCompletions.personId)))
    .all();
  return candidates
    .flatMap(({ id }) => findPerson(id, at) ?? [])
    .filter((person) => isCourseFor(person, course))
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** Invites those selected who are still uninvited, once each. Refuses a course that is not published or has no lessons. */
export function invite(
  actor: Actor,
  courseId: number,
  personIds: number[],
  now: Date,
): { invited: number } | { refused: "unknown" | "not-published" } {
  return writeTransaction((tx) => {
    const course = tx.select().from(courses).where(eq(courses.id, courseId)).get();
    if (!course) return { refused: "unknown" } as const;
    const { lessons, seconds } = courseSize(tx, courseId);
    if (!course.published || lessons === 0) return { refused: "not-published" } as const;
    const invited = listUninvited(course, tx).filter(({ id }) => personIds.includes(id));
    for (const person of invited) {
      const dueOn = saveInvitation(tx, person.id, course, now);
      const props = letterProps(person, course, { lessons, seconds, dueOn });
      const idempotencyKey = `course-invitation:${courseId}:${person.id}`;
      postLetter(tx, { letter: "course-invitation", to: person, props, idempotencyKey }, now);
    }
    const detail = { people: invited.length };
    trace(tx, actor, { act: "course-invited", scope: `course:${courseId}`, detail }, now);
    return { invited: invited.length };
  });
}

/** What the invitation to a course is made from. */
export const letterProps = (
  { id: personId, name }: Pick<Person, "id" | "name">,
  { id: courseId, title: course }: Pick<Course, "id" | "title">,
  size: { lessons: number; seconds: number; dueOn: string | null },
) => ({ personId, courseId, name, course, ...size });

/** How many have been invited, how many of them have completed the course, and how many invitations are not sent yet. */
export function countInvitations(courseId: number) {
  const { invited, completed } = db
    .select({ invited: count(), completed: count(courseCompletions.personId) })
    .from(courseInvitations)
    .leftJoin(
      courseCompletions,
      and(
        eq(courseCompletions.personId, courseInvitations.personId),
        eq(courseCompletions.courseId, courseInvitations.courseId),
      ),
    )
    .where(eq(courseInvitations.courseId, courseId))
    .get()!;
  const prefix = `course-invitation:${courseId}:`;
  const { waiting } = db
    .select({ waiting: count() })
    .from(letters)
    .where(
      and(
        sql`substr(${letters.idempotencyKey}, 1, ${prefix.length}) = ${prefix}`,
        sql`${letters.state} in ('queued', 'inflight')`,
      ),
    )
    .get()!;
  return { invited, completed, waiting };
}

/** The props of a letter about a course; null when the recipient has completed it meanwhile, and the letter is not to be sent. */
export const unlessCompleted = <P extends { personId: number; courseId: number }>(props: P): P | null =>
  findCompletion(props.personId, props.courseId) ? null : props;

const dueDayOf = ({ dueDays }: Course, now: Date) => (dueDays ? daysLater(danishDate(now), dueDays) : null);

/** Prepared, since hundreds may join in one transaction. */
const insertInvitation = prepared((at) =>
  at
    .insert(courseInvitations)
    .values({
      personId: sql.placeholder("personId"),
      courseId: sql.placeholder("courseId"),
      invitedAt: sql.placeholder("invitedAt"),
      dueOn: sql.placeholder("dueOn"),
    })
    .onConflictDoNothing()
    .prepare(),
);
const selectSize = prepared((at) =>
  at
    .select({ lessons: count(), seconds: sum(lessons.statedSeconds) })
    .from(lessons)
    .where(and(eq(lessons.courseId, sql.placeholder("courseId")), eq(lessons.published, true)))
    .prepare(),
);

function saveInvitation(tx: Tx, personId: number, course: Course, now: Date): string | null {
  const dueOn = dueDayOf(course, now);
  insertInvitation(tx).run({ personId, courseId: course.id, invitedAt: now, dueOn });
  return dueOn;
}

/** The published lessons of a course, and how long they take as stated (seconds). */
export function courseSize(at: Database | Tx, courseId: number): { lessons: number; seconds: number } {
  const size = selectSize(at).get({ courseId })!;
  return { lessons: size.lessons, seconds: Number(size.seconds ?? 0) };
}
