/** Editions of a lesson: each new one stands in place of an older one, whose progress stays. */
import { sql } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import type { Person } from "../../people/register/person.server.ts";
import { findLesson } from "./lessons.server.ts";

/** The published edition that stands in place of this lesson, directly or through others; null when there is none. */
export function findCurrentEdition(
  lessonId: number,
  at: Database | Tx = db,
): { id: number; courseId: number; slug: string } | null {
  return (
    at.all<{ id: number; courseId: number; slug: string }>(sql`
      with recursive later(id) as (
        select id from ${lessons} where replaces = ${lessonId}
        union select l.id from ${lessons} l join later on l.replaces = later.id
      )
      select l.id, l.course_id as courseId, l.slug from ${lessons} l join later on later.id = l.id
      where l.published = 1 order by l.id desc limit 1`)[0] ?? null
  );
}

/** The slug of the edition to which the address of an older one leads this person; null when there is none for them. */
export function currentSlugOf(person: Person, slug: string): string | null {
  const old = db.get<{ id: number } | undefined>(sql`select id from ${lessons} where slug = ${slug}`);
  const current = old && findCurrentEdition(old.id);
  return current && findLesson(person, current.slug) ? current.slug : null;
}
