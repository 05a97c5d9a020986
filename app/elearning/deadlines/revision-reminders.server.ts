import { and, asc, eq, gt, lt, lte, sql } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courses, revisions } from "../../../db/schema/elearning.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { dueAfterLeave } from "../../people/register/absence.ts";
import { absenceOf, awayAmong } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { isCourseFor } from "../courses/courses.server.ts";
import {
  remindDaysBefore,
  type OverduePerson,
  notifyLeaderDaysAfter,
  notifyLeaders,
} from "./leader-notices.server.ts";

type Revised = PropsOf<"course-revised">;

/** Someone who has completed a course and has not seen what is new in it. */
interface OpenRevision extends OverduePerson {
  revision: typeof revisions.$inferSelect;
  lessons: number;
  seconds: number;
}

const sumOfLessonsLeft = (what: string) =>
  sql<number>`(select ${sql.raw(what)} from lessons where lessons.course_id = ${courses.id} and lessons.published = 1
    and not exists (select 1 from lesson_completions done
      where done.lesson_id = lessons.id and done.person_id = ${courseCompletions.personId}))`;
const notRenewed = sql`not exists (select 1 from renewals where renewals.person_id = ${courseCompletions.personId}
  and renewals.course_id = ${courses.id} and renewals.version >= ${revisions.version})`;

/** Which people owe which revisions to see again: all that are due up to a day, or one course's. */
const owedRevisions = (at: Database | Tx) =>
  at
    .select({
      personId: courseCompletions.personId,
      course: courses,
      revision: revisions,
      lessons: sumOfLessonsLeft("count(*)"),
      seconds: sumOfLessonsLeft("coalesce(sum(lessons.stated_seconds), 0)"),
    })
    .from(revisions)
    .innerJoin(courses, and(eq(courses.id, revisions.courseId), eq(courses.published, true)))
    .innerJoin(
      courseCompletions,
      and(eq(courseCompletions.courseId, courses.id), lt(courseCompletions.version, revisions.version)),
    )
    .$dynamic();

const isOwed = and(eq(revisions.kind, "see-again"), notRenewed, gt(sumOfLessonsLeft("count(*)"), 0));

/** The same people as they are now: those who are here, at work, and still take the course, each with the due date that leaves move. */
function withActivePeople(
  tx: Tx,
  rows: ReturnType<ReturnType<typeof owedRevisions>["all"]>,
  today: string,
): OpenRevision[] {
  const away = awayAmong(
    rows.map(({ personId }) => personId),
    today,
  );
  return rows.flatMap(({ personId, course, ...rest }) => {
    const person = away.has(personId) ? null : findPerson(personId, tx);
    if (!person || !isCourseFor(person, course)) return [];
    const { dueOn, publishedAt } = rest.revision;
    const moved = dueOn && dueAfterLeave(dueOn, danishDate(publishedAt), absenceOf(personId));
    return [{ person, course, ...rest, revision: { ...rest.revision, dueOn: moved } }];
  });
}

/** Writes to everyone who has completed the course what this version of it asks them to see, in the transaction of its publishing. */
export function notifyOfRevision(tx: Tx, courseId: number, version: number, now: Date): void {
  const rows = owedRevisions(tx)
    .where(and(isOwed, eq(revisions.courseId, courseId), eq(revisions.version, version)))
    .all();
  for (const one of withActivePeople(tx, rows, danishDate(now))) notify(tx, one, "new", now);
}

/**
 * Reminds who has not seen a revision a week before its due date and once it has been, and tells their leaders a week after
 * that. Each is done once, and none of it for those who are through or on leave. Returns how many letters were posted.
 */
export function remindOfRevisions(now: Date): number {
  const today = danishDate(now);
  const near = and(isOwed, lte(revisions.dueOn, daysLater(today, remindDaysBefore)));
  if (!owedRevisions(db).where(near).limit(1).get()) return 0;
  return writeTransaction((tx) => {
    const rows = owedRevisions(tx).where(near).orderBy(asc(revisions.dueOn)).all();
    const first = new Map<string, OpenRevision>();
    for (const one of withActivePeople(tx, rows, today)) {
      if (one.revision.dueOn! > daysLater(today, remindDaysBefore)) continue;
      const key = `${one.person.id}:${one.course.id}`;
      if (!first.has(key)) first.set(key, one);
    }
    const owing = [...first.values()];
    const reminded = owing.filter((one) => remind(tx, one, today, now)).length;
    const late = owing.filter(({ revision }) => daysLater(revision.dueOn!, notifyLeaderDaysAfter) < today);
    const once = ({ revision: { courseId, version } }: OpenRevision, leaderId: number) =>
      `course-revised:${courseId}:${version}:leader:${leaderId}`;
    return reminded + notifyLeaders(tx, late, { revised: true, once }, now);
  });
}

/** The due date itself is still in time. Who heard of it within the week is not reminded of it at once. */
function remind(tx: Tx, one: OpenRevision, today: string, now: Date): boolean {
  const { dueOn, publishedAt } = one.revision;
  if (dueOn! < today) return notify(tx, one, "late", now);
  return danishDate(publishedAt) <= daysLater(dueOn!, -remindDaysBefore) && notify(tx, one, "soon", now);
}

function notify(
  tx: Tx,
  { person, course, revision, lessons, seconds }: OpenRevision,
  when: Revised["when"],
  now: Date,
) {
  const { courseId, version, note } = revision;
  const { id: personId, name } = person;
  const so = { personId, courseId, name, course: course.title, note, lessons, seconds };
  const props = { ...so, dueOn: revision.dueOn!, when };
  const once = `course-revised:${courseId}:${version}:${personId}:${when}`;
  return postLetter(tx, { letter: "course-revised", to: person, props, idempotencyKey: once }, now);
}

/** A letter about what is new is not sent to who has seen it meanwhile. */
export const unlessRenewed = (props: Revised): Revised | null => {
  const whose = and(eq(courseCompletions.personId, props.personId), eq(courses.id, props.courseId));
  return owedRevisions(db).where(and(isOwed, whose)).limit(1).get() ? props : null;
};
