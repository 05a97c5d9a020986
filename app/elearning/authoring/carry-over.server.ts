/** What people have done in an old edition of a lesson, taken over into the new one as it is published. */
import { and, eq, getTableColumns, isNotNull, notExists, sql } from "drizzle-orm";
import { db, type Tx } from "../../../db/database.server.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions, packageStates, watched } from "../../../db/schema/elearning-progress.ts";
import { people } from "../../../db/schema/people.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { kindOf } from "../kinds/kinds.server.ts";
import type { HalfWay } from "./editable-course.ts";

/** Copies the completions of replaced lessons to their new editions, with their dates, and what was watched where the kind keeps it. */
export function copyCompletions(tx: Tx, unseen: Lesson[]): void {
  for (const [old, edition] of replacedIn(tx, unseen)) {
    const done = tx.select().from(lessonCompletions).where(eq(lessonCompletions.lessonId, old.id)).all();
    for (const { personId, completedAt, ruleVersion } of done)
      tx.insert(lessonCompletions)
        .values({ personId, lessonId: edition.id, completedAt, ruleVersion, way: "carried" })
        .onConflictDoNothing()
        .run();
    if (!kindOf(edition).keepsWatched?.(old, edition)) continue;
    const seen = tx.select().from(watched).where(eq(watched.lessonId, old.id)).all();
    for (const row of seen)
      tx.insert(watched)
        .values({ ...row, lessonId: edition.id })
        .onConflictDoNothing()
        .run();
  }
}

/** Copies where people are in packages that are replaced by the same course. Whoever completed the old edition begins anew, unless `all`. */
export function copyPlaces(tx: Tx, unseen: Lesson[], all: boolean): void {
  for (const [old, edition] of replacedIn(tx, unseen)) {
    if (!kindOf(edition).keepsPlace?.(old, edition)) continue;
    const columns = {
      ...getTableColumns(packageStates),
      lessonId: sql<number>`${edition.id}`.as("lesson_id"),
    };
    const places = tx
      .select(columns)
      .from(packageStates)
      .where(and(eq(packageStates.lessonId, old.id), all ? undefined : isNotCompleted(old.id)));
    tx.insert(packageStates).select(places).onConflictDoNothing().run();
  }
}

const replacedIn = (tx: Tx, unseen: Lesson[]): [old: Lesson, edition: Lesson][] =>
  unseen.flatMap((edition) => {
    if (edition.replaces === null) return [];
    return [[tx.select().from(lessons).where(eq(lessons.id, edition.replaces)).get()!, edition]];
  });

const isNotCompleted = (lessonId: number) =>
  notExists(
    db
      .select({ found: sql`1` })
      .from(lessonCompletions)
      .where(
        and(eq(lessonCompletions.lessonId, lessonId), eq(lessonCompletions.personId, packageStates.personId)),
      ),
  );

/** How many are half-way in the packages that a course's planned editions replace, and what the new ones mean for them. */
export function countHalfWay(courseId: number, now: Date): HalfWay[] {
  const isPlannedEdition = and(
    eq(lessons.courseId, courseId),
    eq(lessons.published, false),
    isNotNull(lessons.draftPosition),
    isNotNull(lessons.replaces),
  );
  return db
    .select()
    .from(lessons)
    .where(isPlannedEdition)
    .all()
    .flatMap((edition) => {
      const old = db.select().from(lessons).where(eq(lessons.id, edition.replaces!)).get()!;
      const keepsPlace = kindOf(edition).keepsPlace?.(old, edition);
      if (keepsPlace === undefined) return [];
      const { count } = db
        .select({ count: sql<number>`count(distinct ${packageStates.personId})` })
        .from(packageStates)
        .innerJoin(people, eq(people.id, packageStates.personId))
        .where(
          and(
            eq(packageStates.lessonId, old.id),
            isNotCompleted(old.id),
            sql`(${people.leftOn} is null or ${people.leftOn} > ${danishDate(now)})`,
          ),
        )
        .get()!;
      return count > 0 ? [{ lesson: edition.title, people: count, keepsPlace }] : [];
    });
}
