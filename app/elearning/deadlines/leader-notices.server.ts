import type { Tx } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { findRoleHolders, findPerson, type Person } from "../../people/register/person.server.ts";
import type { Course } from "../courses/courses.server.ts";

/** So many days before a due date people are reminded; so many after it, or after the reminder of it, their leader is told. */
export const remindDaysBefore = 7;
export const notifyLeaderDaysAfter = 7;

/** Someone who has not taken a course, or what is new in it, by its due date. */
export interface OverduePerson {
  person: Person;
  course: Course;
}

/**
 * One letter a leader and course, with the names of their own people. Without a leader there is nobody to tell, yet. `once`
 * keys the letter of those who are told of no second time; `told` hears of everyone a leader was told of.
 */
export function notifyLeaders<L extends OverduePerson>(
  tx: Tx,
  late: L[],
  {
    revised,
    once,
    told,
  }: { revised: boolean; once?: (one: L, leaderId: number) => string; told?: (one: L) => void },
  now: Date,
): number {
  const leaders =
    late.length === 0 ? [] : findRoleHolders("leader", tx).flatMap((id) => findPerson(id, tx) ?? []);
  const courses = new Map(late.map((one) => [one.course.id, one.course]));
  let letters = 0;
  for (const leader of leaders)
    for (const course of courses.values()) {
      const own = late.filter((one) => one.course.id === course.id && isLeaderOf(leader, one.person));
      if (own.length === 0) continue;
      const people = own.map(({ person }) => person.name).sort(danishOrder);
      const props = { name: leader.name, course: course.title, people, revised };
      const posting = { letter: "course-overdue" as const, to: leader, props };
      if (!postLetter(tx, { ...posting, ...(once && { idempotencyKey: once(own[0]!, leader.id) }) }, now))
        continue;
      for (const one of own) {
        told?.(one);
        const line = {
          act: "leader-told-overdue" as const,
          subjectId: one.person.id,
          scope: `course:${course.id}`,
        };
        trace(tx, "site", line, now);
      }
      letters += 1;
    }
  return letters;
}

const isLeaderOf = (leader: Person, person: Person) =>
  person.id !== leader.id &&
  person.municipalityId !== null &&
  person.municipalityId === leader.municipalityId;
