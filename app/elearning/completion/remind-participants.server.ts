import { and, eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseInvitations, courses } from "../../../db/schema/elearning.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { unreachedAmong } from "../../mail/failures/mail-failures.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { absenceOf, awayAmong } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import type { Course } from "../courses/courses.server.ts";
import { courseDueDay } from "../deadlines/due-day.ts";
import { plannedDueDaysOf } from "../deadlines/planned-due-days.server.ts";
import { type Participant, participantsIn } from "./participant.ts";
import { participantsOf, traceParticipants } from "./participants.server.ts";

/** Nobody is reminded of the same course twice within so long, by hand after any reminder. */
const reminderPauseMs = 3 * 86_400_000;

export type ReminderRefusal = "unknown" | "not-published" | "nobody-left";

/**
 * Those of a course who can be reminded of it, whoever has had it longest first; how many have not completed it, and how many of them are
 * not invited, and begin later; leaves a trace of the view. Null when there is no course.
 */
export function viewRemindable(viewer: Actor, courseId: number, now: Date) {
  const course = db.select().from(courses).where(eq(courses.id, courseId)).get();
  if (!course) return null;
  const missing = participantsIn(participantsOf(course, now), "mangler", now);
  const remindable = remindableOf(missing, now);
  const uninvited = missing.filter(({ invitedAt }) => !invitedAt);
  traceParticipants(viewer, courseId, remindable.length, now);
  return {
    id: courseId,
    title: course.title,
    published: course.published,
    remindable,
    missing: missing.length,
    uninvited: uninvited.length,
    startingLater: uninvited.filter(({ startsLater }) => startsLater).length,
    waiting: missing.length - uninvited.length - remindable.length,
  };
}

/** Who is invited, not on leave, gets letters, and not reminded lately. */
function remindableOf(missing: Participant[], now: Date, at: Database | Tx = db): Participant[] {
  const ids = missing.map(({ id }) => id);
  const away = awayAmong(ids, danishDate(now), at);
  const unreached = unreachedAmong(ids, at);
  return missing.filter(
    ({ id, invitedAt, remindedAt }) =>
      invitedAt &&
      !away.has(id) &&
      !unreached.has(id) &&
      (!remindedAt || now.getTime() - remindedAt.getTime() >= reminderPauseMs),
  );
}

/** Reminds those selected who have not completed the course, by letter; those who cannot be reminded now are passed over. */
export function remindParticipants(
  actor: Actor & { name: string },
  courseId: number,
  personIds: number[],
  now: Date,
): { reminded: number } | { refused: ReminderRefusal } {
  const selected = new Set(personIds);
  return writeTransaction((tx) => {
    const course = tx.select().from(courses).where(eq(courses.id, courseId)).get();
    if (!course) return { refused: "unknown" } as const;
    if (!course.published) return { refused: "not-published" } as const;
    const missing = participantsIn(participantsOf(course, now, tx), "mangler", now);
    const whom = remindableOf(missing, now, tx).filter(({ id }) => selected.has(id));
    if (whom.length === 0) return { refused: "nobody-left" } as const;
    for (const { id } of whom) remindOne(tx, actor.name, course, id, now);
    const detail = { people: whom.length };
    trace(tx, actor, { act: "course-reminded", scope: `course:${courseId}`, detail }, now);
    return { reminded: whom.length };
  });
}

function remindOne(tx: Tx, by: string, course: Course, personId: number, now: Date): void {
  const to = findPerson(personId, tx);
  const ofPerson = and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, course.id));
  const invitation = tx.select().from(courseInvitations).where(ofPerson).get();
  if (!to || !invitation) return;
  const planned = plannedDueDaysOf([personId], tx).get(personId);
  const dueOn = courseDueDay(course.slug, planned, invitation, {
    ...absenceOf(personId, tx),
    startsOn: to.startsOn,
  });
  const late = dueOn !== null && dueOn < danishDate(now);
  const props = { personId, courseId: course.id, name: to.name, by, course: course.title, dueOn, late };
  postLetter(tx, { letter: "course-not-completed", to, props }, now);
  tx.update(courseInvitations).set({ remindedAt: now }).where(ofPerson).run();
}
