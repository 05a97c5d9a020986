import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courseInvitations, courses } from "../../../db/schema/elearning.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { absenceOf, awayAmong } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { isCourseFor } from "../courses/courses.server.ts";
import { courseDueDay } from "./due-day.ts";
import { plannedDueDaysOf } from "./planned-due-days.server.ts";
import {
  remindDaysBefore,
  type OverduePerson,
  notifyLeaderDaysAfter,
  notifyLeaders,
} from "./leader-notices.server.ts";

type Invitation = typeof courseInvitations.$inferSelect;

/** Someone who was invited, is active, and has not completed the course. */
interface OpenInvitation extends OverduePerson {
  invitation: Invitation;
  /** yyyy-mm-dd, as it is for this person: a plan or leaves may move it. */
  dueOn: string;
}

/**
 * Reminds people who have not completed a course a week before its due day and again once it has passed, and notifies their leaders
 * a week after that. Each happens once, and not to people on leave. Returns how many letters were posted.
 */
export function remindOfCourses(now: Date): number {
  if (!openInvitations(db).limit(1).get()) return 0;
  const today = danishDate(now);
  return writeTransaction((tx) => {
    const near = peopleNearDueDay(tx, today);
    const late = near.filter(({ invitation }) => isTimeToNotifyLeader(invitation, now));
    const reminded = near.filter((open) => remind(tx, open, today, now)).length;
    const notified = ({ invitation }: OpenInvitation) =>
      updateInvitation(tx, invitation, { leaderNotifiedAt: now });
    return reminded + notifyLeaders(tx, late, { revised: false, notified }, now);
  });
}

/** The invitations with a due day to published courses that are not completed, and of which no leader was notified. */
const openInvitations = (at: Database | Tx) =>
  at
    .select({ course: courses, invitation: courseInvitations })
    .from(courseInvitations)
    .innerJoin(courses, and(eq(courses.id, courseInvitations.courseId), eq(courses.published, true)))
    .leftJoin(
      courseCompletions,
      and(
        eq(courseCompletions.personId, courseInvitations.personId),
        eq(courseCompletions.courseId, courseInvitations.courseId),
      ),
    )
    .where(
      and(
        isNotNull(courseInvitations.dueOn),
        isNull(courseInvitations.leaderNotifiedAt),
        isNull(courseCompletions.personId),
      ),
    )
    .$dynamic();

/** Those whose due day has passed or is at most a week away, and who are active, at work, and still take the course. */
function peopleNearDueDay(tx: Tx, today: string): OpenInvitation[] {
  const open = openInvitations(tx).all();
  const ids = open.map(({ invitation }) => invitation.personId);
  const away = awayAmong(ids, today, tx);
  const planned = plannedDueDaysOf(ids, tx);
  return open.flatMap(({ course, invitation }): OpenInvitation[] => {
    const person = findPerson(invitation.personId, tx);
    if (!person || !isCourseFor(person, course) || away.has(person.id)) return [];
    const who = { ...absenceOf(person.id, tx), startsOn: person.startsOn };
    const dueOn = courseDueDay(course.slug, planned.get(person.id), invitation, who)!;
    return dueOn <= daysLater(today, remindDaysBefore) ? [{ person, course, invitation, dueOn }] : [];
  });
}

/** Reminds someone, unless they have been reminded of the same. Whoever completes the course on its due day is in time. */
function remind(
  tx: Tx,
  { person, course, invitation, dueOn }: OpenInvitation,
  today: string,
  now: Date,
): boolean {
  const late = dueOn < today;
  if (late ? invitation.overdueAt : wasReminded(invitation, dueOn)) return false;
  const { id: personId, name } = person;
  const props = { personId, courseId: course.id, name, course: course.title, dueOn, late };
  const isPosted = postLetter(tx, { letter: "course-reminder", to: person, props }, now);
  // Past the due day their leader is told, whether their own letters arrive or not.
  if (!isPosted && !late) return false;
  updateInvitation(tx, invitation, late ? { overdueAt: now } : { remindedAt: now });
  return true;
}

/** Whether the reminder before the due day was sent. One that the secretariat sent earlier, by hand, does not stand in its place. */
const wasReminded = ({ remindedAt }: Invitation, dueOn: string) =>
  remindedAt !== null && danishDate(remindedAt) >= daysLater(dueOn, -remindDaysBefore);

const isTimeToNotifyLeader = ({ overdueAt }: Invitation, now: Date) =>
  overdueAt !== null && now.getTime() - overdueAt.getTime() >= notifyLeaderDaysAfter * 86_400_000;

const updateInvitation = (tx: Tx, { personId, courseId }: Invitation, change: Partial<Invitation>) =>
  tx
    .update(courseInvitations)
    .set(change)
    .where(and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, courseId)))
    .run();
