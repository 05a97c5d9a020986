import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courseInvitations, courses } from "../../../db/schema/elearning.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { dueAfterLeave } from "../../people/register/absence.ts";
import { absenceOf, awayAmong } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { isCourseFor } from "../courses/courses.server.ts";
import { plannedDueDaysOf } from "./planned-due-days.server.ts";
import {
  remindDaysBefore,
  type OverduePerson,
  notifyLeaderDaysAfter,
  notifyLeaders,
} from "./leader-notices.server.ts";

type Invitation = typeof courseInvitations.$inferSelect;

/** Someone who was invited, is here, and has not completed the course. */
interface OpenInvitation extends OverduePerson {
  invitation: Invitation;
  /** As it is for them: leaves move it. */
  dueOn: string;
}

/**
 * Reminds who has not completed a course a week before its due date and once it has been, and tells their leaders a week after
 * that. Each is done once, and none of it for those who have finished or are on leave. Returns how many letters were posted.
 */
export function remindOfCourses(now: Date): number {
  const today = danishDate(now);
  const near = db
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
        isNull(courseInvitations.leaderToldAt),
        isNull(courseCompletions.personId),
      ),
    )
    .all();
  if (near.length === 0) return 0;
  return writeTransaction((tx) => {
    const away = awayAmong(
      near.map(({ invitation }) => invitation.personId),
      today,
    );
    const planned = plannedDueDaysOf(near.map(({ invitation }) => invitation.personId));
    const lacking = near.flatMap(({ course, invitation }): OpenInvitation[] => {
      const person = findPerson(invitation.personId, tx);
      if (!person || !isCourseFor(person, course) || away.has(person.id)) return [];
      const since = danishDate(invitation.invitedAt);
      const asked = course.slug === "agents" && planned.get(person.id)?.elearning;
      const dueOn = asked || dueAfterLeave(invitation.dueOn!, since, absenceOf(person.id));
      return dueOn <= daysLater(today, remindDaysBefore) ? [{ person, course, invitation, dueOn }] : [];
    });
    const late = lacking.filter(({ invitation }) => isTimeToNotifyLeader(invitation, now));
    const reminded = lacking.filter((one) => remind(tx, one, today, now)).length;
    const told = ({ invitation }: OpenInvitation) => updateInvitation(tx, invitation, { leaderToldAt: now });
    return reminded + notifyLeaders(tx, late, { revised: false, told }, now);
  });
}

/** The due date itself is still in time. */
function remind(
  tx: Tx,
  { person, course, invitation, dueOn }: OpenInvitation,
  today: string,
  now: Date,
): boolean {
  const late = dueOn < today;
  if (late ? invitation.overdueAt : invitation.remindedAt) return false;
  const { id: personId, name } = person;
  const props = { personId, courseId: course.id, name, course: course.title, dueOn, late };
  postLetter(tx, { letter: "course-reminder", to: person, props }, now);
  updateInvitation(tx, invitation, late ? { overdueAt: now } : { remindedAt: now });
  return true;
}

const isTimeToNotifyLeader = ({ overdueAt }: Invitation, now: Date) =>
  overdueAt !== null && now.getTime() - overdueAt.getTime() >= notifyLeaderDaysAfter * 86_400_000;

const updateInvitation = (tx: Tx, { personId, courseId }: Invitation, change: Partial<Invitation>) =>
  tx
    .update(courseInvitations)
    .set(change)
    .where(and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, courseId)))
    .run();
