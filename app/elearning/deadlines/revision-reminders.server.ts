import { and, asc, eq, gt, lt, lte, sql } from "drizzle-orm";
import { type Database, db, type Tx, write } from "../../../db/database.server.ts";
import { courseCompletions, courses, revisions } from "../../../db/schema/elearning.ts";
import { post } from "../../mail/outbox/post.server.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { dueAfterLeave } from "../../people/register/absence.ts";
import { absenceOf, awayAmong } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { dayIn, daysLater } from "../../base/dates/danish-time.ts";
import { takes } from "../courses/courses.server.ts";
import { before, type Late, patience, tellLeaders } from "./leader-notices.server.ts";

type Revised = PropsOf<"course-revised">;

/** Someone who has completed a course and has not seen what is new in it. */
interface Owing extends Late {
  revision: typeof revisions.$inferSelect;
  lessons: number;
  seconds: number;
}

const ofLeft = (what: string) =>
  sql<number>`(select ${sql.raw(what)} from lessons where lessons.course_id = ${courses.id} and lessons.published = 1
    and not exists (select 1 from lesson_completions done
      where done.lesson_id = lessons.id and done.person_id = ${courseCompletions.personId}))`;
const notRenewed = sql`not exists (select 1 from renewals where renewals.person_id = ${courseCompletions.personId}
  and renewals.course_id = ${courses.id} and renewals.version >= ${revisions.version})`;

/** Which people owe which revisions to see again: all that are due up to a day, or one course's. */
const owed = (at: Database | Tx) =>
  at
    .select({
      personId: courseCompletions.personId,
      course: courses,
      revision: revisions,
      lessons: ofLeft("count(*)"),
      seconds: ofLeft("coalesce(sum(lessons.stated_seconds), 0)"),
    })
    .from(revisions)
    .innerJoin(courses, and(eq(courses.id, revisions.courseId), eq(courses.published, true)))
    .innerJoin(
      courseCompletions,
      and(eq(courseCompletions.courseId, courses.id), lt(courseCompletions.version, revisions.version)),
    )
    .$dynamic();

const isOwed = and(eq(revisions.kind, "see-again"), notRenewed, gt(ofLeft("count(*)"), 0));

/** The same people as they are now: those who are here, at work, and still take the course, each with the due date that leaves move. */
function here(tx: Tx, rows: ReturnType<ReturnType<typeof owed>["all"]>, today: string): Owing[] {
  const away = awayAmong(
    rows.map(({ personId }) => personId),
    today,
  );
  return rows.flatMap(({ personId, course, ...rest }) => {
    const person = away.has(personId) ? null : findPerson(personId, tx);
    if (!person || !takes(person, course)) return [];
    const { dueOn, publishedAt } = rest.revision;
    const moved = dueOn && dueAfterLeave(dueOn, dayIn(publishedAt), absenceOf(personId));
    return [{ person, course, ...rest, revision: { ...rest.revision, dueOn: moved } }];
  });
}

/** Writes to everyone who has completed the course what this version of it asks them to see, in the transaction of its publishing. */
export function tellOfRevision(tx: Tx, courseId: number, version: number, now: Date): void {
  const rows = owed(tx)
    .where(and(isOwed, eq(revisions.courseId, courseId), eq(revisions.version, version)))
    .all();
  for (const one of here(tx, rows, dayIn(now))) tell(tx, one, "new", now);
}

/**
 * Reminds who has not seen a revision a week before its due date and once it has been, and tells their leaders a week after
 * that. Each is done once, and none of it for those who are through or on leave. Returns how many letters were posted.
 */
export function remindOfRevisions(now: Date): number {
  const today = dayIn(now);
  const near = and(isOwed, lte(revisions.dueOn, daysLater(today, before)));
  if (!owed(db).where(near).limit(1).get()) return 0;
  return write((tx) => {
    const rows = owed(tx).where(near).orderBy(asc(revisions.dueOn)).all();
    const first = new Map<string, Owing>();
    for (const one of here(tx, rows, today)) {
      if (one.revision.dueOn! > daysLater(today, before)) continue;
      const key = `${one.person.id}:${one.course.id}`;
      if (!first.has(key)) first.set(key, one);
    }
    const owing = [...first.values()];
    const reminded = owing.filter((one) => remind(tx, one, today, now)).length;
    const late = owing.filter(({ revision }) => daysLater(revision.dueOn!, patience) < today);
    const once = ({ revision: { courseId, version } }: Owing, leaderId: number) =>
      `course-revised:${courseId}:${version}:leader:${leaderId}`;
    return reminded + tellLeaders(tx, late, { revised: true, once }, now);
  });
}

/** The due date itself is still in time. Who heard of it within the week is not reminded of it at once. */
function remind(tx: Tx, one: Owing, today: string, now: Date): boolean {
  const { dueOn, publishedAt } = one.revision;
  if (dueOn! < today) return tell(tx, one, "late", now);
  return dayIn(publishedAt) <= daysLater(dueOn!, -before) && tell(tx, one, "soon", now);
}

function tell(
  tx: Tx,
  { person, course, revision, lessons, seconds }: Owing,
  when: Revised["when"],
  now: Date,
) {
  const { courseId, version, note } = revision;
  const { id: personId, name } = person;
  const so = { personId, courseId, name, course: course.title, note, lessons, seconds };
  const props = { ...so, dueOn: revision.dueOn!, when };
  const once = `course-revised:${courseId}:${version}:${personId}:${when}`;
  return post(tx, { letter: "course-revised", to: person, props, once }, now);
}

/** A letter about what is new is not sent to who has seen it meanwhile. */
export const unlessRenewed = (props: Revised): Revised | null => {
  const whose = and(eq(courseCompletions.personId, props.personId), eq(courses.id, props.courseId));
  return owed(db).where(and(isOwed, whose)).limit(1).get() ? props : null;
};
