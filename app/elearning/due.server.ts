import { and, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { db, type Tx, write } from "../../db/open.server.ts";
import { courseCompletions, courseInvitations, courses } from "../../db/schema/elearning.ts";
import { trace } from "../audit/audit.server.ts";
import { post } from "../mail/post.server.ts";
import { danishOrder } from "../people/order.ts";
import { findHolders, findPerson, type Person } from "../people/people.server.ts";
import { dayIn, daysLater } from "../ui/danish-time.ts";
import { type Course, takes } from "./courses.server.ts";

/** So many days before the due date the invited are reminded; so many after the second reminder their leader is told. */
const before = 7;
const patience = 7;

type Invitation = typeof courseInvitations.$inferSelect;

/** Someone who was invited, is here, and has not completed the course. */
interface Lacking {
  person: Person;
  course: Course;
  invitation: Invitation;
}

/**
 * Reminds who has not completed a course a week before its due date and once it has been, and tells their leaders a week after
 * that. Each is done once, and none of it for those who have finished. Returns how many letters were posted.
 */
export function remindOfCourses(now: Date): number {
  const today = dayIn(now);
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
        lte(courseInvitations.dueOn, daysLater(today, before)),
        isNull(courseInvitations.leaderToldAt),
        isNull(courseCompletions.personId),
      ),
    )
    .all();
  if (near.length === 0) return 0;
  return write((tx) => {
    const lacking = near.flatMap(({ course, invitation }): Lacking[] => {
      const person = findPerson(invitation.personId, tx);
      return person && takes(person, course) ? [{ person, course, invitation }] : [];
    });
    const reminded = lacking.filter((one) => remind(tx, one, today, now)).length;
    return (
      reminded +
      tellLeaders(
        tx,
        lacking.filter((one) => isLeadersMatter(one.invitation, now)),
        now,
      )
    );
  });
}

/** The due date itself is still in time. */
function remind(tx: Tx, { person, course, invitation }: Lacking, today: string, now: Date): boolean {
  const dueOn = invitation.dueOn!;
  const late = dueOn < today;
  if (late ? invitation.overdueAt : invitation.remindedAt) return false;
  const { id: personId, name } = person;
  const props = { personId, courseId: course.id, name, course: course.title, dueOn, late };
  post(tx, { letter: "course-reminder", to: person, props }, now);
  set(tx, invitation, late ? { overdueAt: now } : { remindedAt: now });
  return true;
}

const isLeadersMatter = ({ overdueAt }: Invitation, now: Date) =>
  overdueAt !== null && now.getTime() - overdueAt.getTime() >= patience * 86_400_000;

/** One letter a leader and course, with the names of their own people. Without a leader there is nobody to tell, yet. */
function tellLeaders(tx: Tx, lacking: Lacking[], now: Date): number {
  const leaders =
    lacking.length === 0 ? [] : findHolders("leader", tx).flatMap((id) => findPerson(id, tx) ?? []);
  let told = 0;
  for (const leader of leaders)
    for (const course of new Map(lacking.map((one) => [one.course.id, one.course])).values()) {
      const own = lacking.filter(
        ({ person, course: { id } }) =>
          id === course.id &&
          person.id !== leader.id &&
          person.municipalityId !== null &&
          person.municipalityId === leader.municipalityId,
      );
      if (own.length === 0) continue;
      const names = own.map(({ person }) => person.name).sort(danishOrder);
      const props = { name: leader.name, course: course.title, people: names };
      post(tx, { letter: "course-overdue", to: leader, props }, now);
      for (const { invitation, person } of own) {
        set(tx, invitation, { leaderToldAt: now });
        const scope = `course:${course.id}`;
        trace(tx, "site", { act: "leader-told-overdue", subjectId: person.id, scope }, now);
      }
      told += 1;
    }
  return told;
}

const set = (tx: Tx, { personId, courseId }: Invitation, change: Partial<Invitation>) =>
  tx
    .update(courseInvitations)
    .set(change)
    .where(and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, courseId)))
    .run();
