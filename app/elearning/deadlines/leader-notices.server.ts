import type { Tx } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { findRoleHolders, findPerson, type Person } from "../../people/register/person.server.ts";
import type { Course } from "../courses/courses.server.ts";

/** How many days before a due day people are reminded. */
export const remindDaysBefore = 7;
/** How many days after the due day, or after the reminder that it has passed, their leader is notified. */
export const notifyLeaderDaysAfter = 7;

/** Someone who has not taken a course, or what is new in it, by its due date. */
export interface OverduePerson {
  person: Person;
  course: Course;
}

interface NoticeOptions<L> {
  /** Whether what is overdue is a revision to see again. */
  revised: boolean;
  /** The idempotency key of the letter to a leader, where they are to be notified only once. */
  idempotencyKey?: (overdue: L, leaderId: number) => string;
  /** Called for each person a leader was notified of. */
  notified?: (overdue: L) => void;
}

/**
 * Writes each leader one letter a course, with the names of their own overdue people; people without a leader wait until they have
 * one. Returns how many letters were posted.
 */
export function notifyLeaders<L extends OverduePerson>(
  tx: Tx,
  late: L[],
  options: NoticeOptions<L>,
  now: Date,
): number {
  if (late.length === 0) return 0;
  const leaders = findRoleHolders("leader", tx).flatMap((id) => findPerson(id, tx) ?? []);
  const courseIds = [...new Set(late.map(({ course }) => course.id))];
  const notices = leaders.flatMap((leader) =>
    courseIds.map((courseId) => ({
      leader,
      people: late.filter(({ course, person }) => course.id === courseId && isLeaderOf(leader, person)),
    })),
  );
  return notices.filter(({ leader, people }) => notifyLeader(tx, leader, people, options, now)).length;
}

/** Notifies a leader of the people who are overdue with one course; returns whether a letter was posted. */
function notifyLeader<L extends OverduePerson>(
  tx: Tx,
  leader: Person,
  late: L[],
  { revised, idempotencyKey, notified }: NoticeOptions<L>,
  now: Date,
): boolean {
  const [first] = late;
  if (!first) return false;
  const { course } = first;
  const listed = late.map(({ person }) => person).sort((a, b) => danishOrder(a.name, b.name));
  const people = listed.map(({ name }) => name);
  const personIds = listed.map(({ id }) => id);
  const props = { name: leader.name, course: course.title, people, personIds, courseId: course.id, revised };
  const key = idempotencyKey && { idempotencyKey: idempotencyKey(first, leader.id) };
  if (!postLetter(tx, { letter: "course-overdue", to: leader, props, ...key }, now)) return false;
  for (const overdue of late) {
    notified?.(overdue);
    const line = {
      act: "leader-told-overdue",
      subjectId: overdue.person.id,
      scope: `course:${course.id}`,
    } as const;
    trace(tx, "site", line, now);
  }
  return true;
}

const isLeaderOf = (leader: Person, person: Person) =>
  person.id !== leader.id &&
  person.municipalityId !== null &&
  person.municipalityId === leader.municipalityId;
