import { and, count, eq, gte, isNotNull, isNull, lte, sql, sum } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courseInvitations, courses, lessons } from "../../../db/schema/elearning.ts";
import { letters } from "../../../db/schema/mail.ts";
import { plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { renderLetter } from "../../mail/letters/render.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { type Course, findOrCreateCourse, isCourseFor } from "../courses/courses.server.ts";

/** So many days before their first day a new agent is invited. */
const inviteDaysBefore = 14;

/**
 * Invites someone who has become an agent to the agents' course: once, and not when they have completed it. Who begins further
 * ahead is invited by `inviteStarting` when the day nears. Returns whether they were.
 */
export function inviteNewAgent(tx: Tx, { personId, at }: { personId: number; at: Date }): boolean {
  const person = findPerson(personId, tx);
  if (!person?.roles.includes("agent") || person.startsOn > daysLater(danishDate(at), inviteDaysBefore))
    return false;
  const course = findOrCreateCourse(tx, "agents");
  if (hasCompleted(tx, personId, course.id)) return false;
  const { lessons, seconds } = courseSize(tx, course.id);
  const props = { name: person.name, lessons, seconds };
  const once = `elearning-invitation:${personId}`;
  if (!postLetter(tx, { letter: "elearning-invitation", to: person, props, idempotencyKey: once }, at))
    return false;
  saveInvitation(tx, personId, course, at);
  return true;
}

/** Invites every new agent whose first day has come near: those with a plan, since whoever took calls before has none. Returns how many. */
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

/** Whoever the course is for, has neither completed it nor been invited, and is here; in Danish order of name. */
export function listUninvited(course: Course, at: Database | Tx = db): Person[] {
  const { id: courseId } = course;
  const here = at
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
    .where(
      and(isNotNull(people.mail), isNull(courseInvitations.personId), isNull(courseCompletions.personId)),
    )
    .all();
  return here
    .flatMap(({ id }) => findPerson(id, at) ?? [])
    .filter((person) => isCourseFor(person, course))
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** Invites those of the list who were `chosen`, once each. Refuses a course that is not published, or has no lessons. */
export function invite(
  actor: Actor,
  courseId: number,
  chosen: number[],
  now: Date,
): { invited: number } | { refused: "unknown" | "not-published" } {
  return writeTransaction((tx) => {
    const course = tx.select().from(courses).where(eq(courses.id, courseId)).get();
    if (!course) return { refused: "unknown" } as const;
    const { lessons, seconds } = courseSize(tx, courseId);
    if (!course.published || lessons === 0) return { refused: "not-published" } as const;
    const invited = listUninvited(course, tx).filter(({ id }) => chosen.includes(id));
    for (const person of invited) {
      const dueOn = saveInvitation(tx, person.id, course, now);
      const props = letterProps(person, course, { lessons, seconds, dueOn });
      const once = `course-invitation:${courseId}:${person.id}`;
      postLetter(tx, { letter: "course-invitation", to: person, props, idempotencyKey: once }, now);
    }
    const detail = { people: invited.length };
    trace(tx, actor, { act: "course-invited", scope: `course:${courseId}`, detail }, now);
    return { invited: invited.length };
  });
}

const letterProps = (
  { id: personId, name }: Pick<Person, "id" | "name">,
  { id: courseId, title: course }: Pick<Course, "id" | "title">,
  told: { lessons: number; seconds: number; dueOn: string | null },
) => ({ personId, courseId, name, course, ...told });

/** The letter as the first of those it goes to would be sent it now. */
export function previewInvitation(courseId: number, first: { id: number; name: string }, now: Date) {
  const course = db.select().from(courses).where(eq(courses.id, courseId)).get()!;
  return renderLetter(
    "course-invitation",
    "da",
    letterProps(first, course, { ...courseSize(db, courseId), dueOn: dueDayOf(course, now) }),
  );
}

/** How many have been invited, how many of them have completed, and how many invitations wait to be sent. */
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
        sql`substr(${letters.onceKey}, 1, ${prefix.length}) = ${prefix}`,
        sql`${letters.state} in ('queued', 'inflight')`,
      ),
    )
    .get()!;
  return { invited, completed, waiting };
}

/** A letter about a course that its reader has completed meanwhile is not sent. */
export const unlessCompleted = <P extends { personId: number; courseId: number }>(props: P): P | null =>
  hasCompleted(db, props.personId, props.courseId) ? null : props;

const dueDayOf = ({ dueDays }: Course, now: Date) => (dueDays ? daysLater(danishDate(now), dueDays) : null);

function saveInvitation(tx: Tx, personId: number, course: Course, now: Date): string | null {
  const dueOn = dueDayOf(course, now);
  const row = { personId, courseId: course.id, invitedAt: now, dueOn };
  tx.insert(courseInvitations).values(row).onConflictDoNothing().run();
  return dueOn;
}

export const hasCompleted = (at: Database | Tx, personId: number, courseId: number): boolean =>
  at
    .select({ at: courseCompletions.completedAt })
    .from(courseCompletions)
    .where(and(eq(courseCompletions.personId, personId), eq(courseCompletions.courseId, courseId)))
    .get() !== undefined;

function courseSize(tx: Database | Tx, courseId: number): { lessons: number; seconds: number } {
  const size = tx
    .select({ lessons: count(), seconds: sum(lessons.statedSeconds) })
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), eq(lessons.published, true)))
    .get()!;
  return { lessons: size.lessons, seconds: Number(size.seconds ?? 0) };
}
