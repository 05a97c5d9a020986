/** Newer editions of a package: whoever has begun one keeps their place where the new one is the same course, and may finish the old one where it is not. */
import { isDeepStrictEqual } from "node:util";
import { and, desc, eq, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx, writeTransaction } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { lessonCompletions, packageStates } from "../../../../db/schema/elearning-progress.ts";
import { findLesson, type Lesson } from "../../courses/lessons.server.ts";
import type { LessonAct, StoredContent } from "../lesson-kind.server.ts";
import { type PackageContent, packageLesson } from "./content.ts";
import { openState } from "./runtime/states.server.ts";

/** Whether two packages are the same course: their parts have the same identifiers and open the same files. */
function isSameCourse(old: PackageContent, edition: PackageContent): boolean {
  const parts = ({ standard, items }: PackageContent) => [
    standard,
    items.map(({ id, href, type }) => [id, href, type]),
  ];
  return isDeepStrictEqual(parts(old), parts(edition));
}

/** Whether those who are half-way in an old edition go on where they are in the new one. */
export function keepsPlace(old: StoredContent, edition: StoredContent): boolean {
  const [before, after] = [packageLesson.safeParse(old).data, packageLesson.safeParse(edition).data];
  return before !== undefined && after !== undefined && isSameCourse(before, after);
}

const begunQuery = prepared((at) =>
  at
    .select({ item: packageStates.item })
    .from(packageStates)
    .where(
      and(
        eq(packageStates.personId, sql.placeholder("personId")),
        eq(packageStates.lessonId, sql.placeholder("lessonId")),
      ),
    )
    .limit(1)
    .prepare(),
);

/** Whether the person has begun the package of this lesson. */
export const hasBegun = (personId: number, lessonId: number): boolean =>
  begunQuery().get({ personId, lessonId }) !== undefined;

/** The edition in which the person goes on with this package, which they had begun; null when it is this one. */
export function editionGoneOnIn(personId: number, lessonId: number, content: PackageContent): number | null {
  const newer = db
    .select()
    .from(lessons)
    .where(eq(lessons.replaces, lessonId))
    .orderBy(desc(lessons.id))
    .all();
  const goneOnIn = newer.find((edition) => {
    const after = packageLesson.safeParse(edition).data;
    return after && isSameCourse(content, after) && hasBegun(personId, edition.id);
  });
  return goneOnIn?.id ?? null;
}

/**
 * The older edition that the person has begun and not completed, and that they go on with on the page of this one; null when they have
 * begun or completed this one, or there is none.
 */
export function begunEdition(
  personId: number,
  { id, replaces }: Pick<Lesson, "id" | "replaces">,
  at: Database | Tx = db,
): number | null {
  if (replaces === null) return null;
  const touched = at.all<{ id: number; completed: number }>(sql`
    with recursive edition(id, replaces) as (
      select id, replaces from ${lessons} where id = ${id}
      union select l.id, l.replaces from ${lessons} l join edition on l.id = edition.replaces
    ), touched as (
      select edition.id,
        exists (select 1 from ${lessonCompletions} d where d.lesson_id = edition.id and d.person_id = ${personId}) as completed,
        exists (select 1 from ${packageStates} s where s.lesson_id = edition.id and s.person_id = ${personId}) as begun
      from edition
    )
    select id, completed from touched where begun or completed order by id desc limit 1`)[0];
  return touched && touched.id !== id && touched.completed === 0 ? touched.id : null;
}

/** Begins the new edition for someone who could have gone on with the old one. */
export const takeNewEdition: LessonAct = (person, slug, _form, now) => {
  const found = findLesson(person, slug);
  const content = found?.isRecorded && packageLesson.safeParse(found.lesson).data;
  if (!content) return { refused: "unknown" };
  const { lesson } = found;
  const part = content.items.find(({ type }) => type === "sco")!;
  return writeTransaction((tx) => {
    if (begunEdition(person.id, lesson, tx) !== null)
      openState(tx, { personId: person.id, lessonId: lesson.id }, part.id, now);
    return { taken: true };
  });
};
