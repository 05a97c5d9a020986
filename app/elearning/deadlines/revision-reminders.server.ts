import { and, asc, eq, gt, lt, lte, sql } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courses, revisions } from "../../../db/schema/elearning.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { dueAfterLeave } from "../../people/register/absence.ts";
import { absenceOf, awayAmong } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { findCompletion } from "../courses/find-completion.server.ts";
import { isCourseFor } from "../courses/courses.server.ts";
import { lessonsLeft } from "../courses/lessons-left.server.ts";
import {
  remindDaysBefore,
  type OverduePerson,
  notifyLeaderDaysAfter,
  notifyLeaders,
} from "./leader-notices.server.ts";

type Revised = PropsOf<"course-revised">;

/** Someone who has completed an earlier version of a course, and what the revision still asks of them. */
interface OpenRevision extends OverduePerson {
  revision: typeof revisions.$inferSelect;
  lessons: number;
  seconds: number;
}

const remaining = lessonsLeft(courseCompletions.personId, courses.id);
const notRenewed = sql`not exists (select 1 from renewals where renewals.person_id = ${courseCompletions.personId}
  and renewals.course_id = ${courses.id} and renewals.version >= ${revisions.version})`;

/** Which people have completed an earlier version of which revised courses; narrow it to those who owe what is new with `isOwed`. */
const owedRevisions = (at: Database | Tx) =>
  at
    .select({
      personId: courseCompletions.personId,
      course: courses,
      revision: revisions,
      lessons: remaining.count,
      seconds: remaining.seconds,
    })
    .from(revisions)
    .innerJoin(courses, and(eq(courses.id, revisions.courseId), eq(courses.published, true)))
    .innerJoin(
      courseCompletions,
      and(eq(courseCompletions.courseId, courses.id), lt(courseCompletions.version, revisions.version)),
    )
    .$dynamic();

const isOwed = and(eq(revisions.kind, "see-again"), notRenewed, gt(remaining.count, 0));

/** Those of the rows who are active, at work, and still take the course, each with the due day as their leaves move it. */
function withActivePeople(
  tx: Tx,
  rows: ReturnType<ReturnType<typeof owedRevisions>["all"]>,
  today: string,
): OpenRevision[] {
  const away = awayAmong(
    rows.map(({ personId }) => personId),
    today,
    tx,
  );
  return rows.flatMap(({ personId, course, ...rest }) => {
    const person = away.has(personId) ? null : findPerson(personId, tx);
    if (!person || !isCourseFor(person, course)) return [];
    const { dueOn, publishedAt } = rest.revision;
    const moved = dueOn && dueAfterLeave(dueOn, danishDate(publishedAt), absenceOf(personId, tx));
    return [{ person, course, ...rest, revision: { ...rest.revision, dueOn: moved } }];
  });
}

/** Writes to everyone who has completed the course what its new version asks them to see, in the transaction that publishes it. */
export function notifyOfRevision(tx: Tx, courseId: number, version: number, now: Date): void {
  const rows = owedRevisions(tx)
    .where(and(isOwed, eq(revisions.courseId, courseId), eq(revisions.version, version)))
    .all();
  for (const open of withActivePeople(tx, rows, danishDate(now))) notify(tx, open, "new", now);
}

/**
 * Reminds people who have not seen a revision a week before its due day and again once it has passed, and notifies their leaders a
 * week after that. Each happens once, and not to people on leave. Returns how many letters were posted.
 */
export function remindOfRevisions(now: Date): number {
  const today = danishDate(now);
  const near = and(isOwed, lte(revisions.dueOn, daysLater(today, remindDaysBefore)));
  if (!owedRevisions(db).where(near).limit(1).get()) return 0;
  return writeTransaction((tx) => {
    const rows = owedRevisions(tx).where(near).orderBy(asc(revisions.dueOn)).all();
    const owing = firstOfEach(
      withActivePeople(tx, rows, today).filter(
        ({ revision }) => revision.dueOn! <= daysLater(today, remindDaysBefore),
      ),
    );
    const reminded = owing.filter((open) => remind(tx, open, today, now)).length;
    const late = owing.filter(({ revision }) => daysLater(revision.dueOn!, notifyLeaderDaysAfter) < today);
    const idempotencyKey = ({ revision: { courseId, version } }: OpenRevision, leaderId: number) =>
      `course-revised:${courseId}:${version}:leader:${leaderId}`;
    return reminded + notifyLeaders(tx, late, { revised: true, idempotencyKey }, now);
  });
}

/** For each person and course, the revision that is due first; `open` is in order of due days. */
function firstOfEach(open: OpenRevision[]): OpenRevision[] {
  const first = new Map<string, OpenRevision>();
  for (const revision of open) {
    const key = `${revision.person.id}:${revision.course.id}`;
    if (!first.has(key)) first.set(key, revision);
  }
  return [...first.values()];
}

/** Reminds someone of a revision. Not before its due day if it was published less than a week earlier, since they have just had a letter. */
function remind(tx: Tx, open: OpenRevision, today: string, now: Date): boolean {
  const { dueOn, publishedAt } = open.revision;
  if (dueOn! < today) return notify(tx, open, "late", now);
  return danishDate(publishedAt) <= daysLater(dueOn!, -remindDaysBefore) && notify(tx, open, "soon", now);
}

function notify(
  tx: Tx,
  { person, course, revision, lessons, seconds }: OpenRevision,
  when: Revised["when"],
  now: Date,
) {
  const { courseId, version, note } = revision;
  const { id: personId, name } = person;
  const dueOn = revision.dueOn!;
  const props = { personId, courseId, name, course: course.title, note, lessons, seconds, dueOn, when };
  const idempotencyKey = `course-revised:${courseId}:${version}:${personId}:${when}`;
  return postLetter(tx, { letter: "course-revised", to: person, props, idempotencyKey }, now);
}

/** Whether someone has yet to see what is new in a course that they completed. */
const owesRevision = (personId: number, courseId: number): boolean => {
  const samePersonAndCourse = and(eq(courseCompletions.personId, personId), eq(courses.id, courseId));
  return owedRevisions(db).where(and(isOwed, samePersonAndCourse)).limit(1).get() !== undefined;
};

/** The props of a letter about a revision; null when the recipient has seen it meanwhile, and the letter is not to be sent. */
export const unlessRenewed = (props: Revised): Revised | null =>
  owesRevision(props.personId, props.courseId) ? props : null;

/** The letter to a leader without those who have completed the course, or seen what is new in it, meanwhile; null when nobody is left. */
export function stillOverdue(props: PropsOf<"course-overdue">): PropsOf<"course-overdue"> | null {
  const { people, personIds, courseId, revised } = props;
  if (!personIds || courseId === undefined) return props;
  const left = people.filter((_, at) => {
    const personId = personIds[at]!;
    return revised ? owesRevision(personId, courseId) : !findCompletion(personId, courseId);
  });
  return left.length > 0 ? { ...props, people: left } : null;
}
