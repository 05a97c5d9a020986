import { and, eq, sql } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { revisions } from "../../../db/schema/elearning.ts";
import type { Lesson } from "./lessons.server.ts";

/**
 * Whether a published version of the course, current or earlier, has the lesson. People's completions of that version depend on it,
 * so its content may not change.
 */
export const isInPublishedVersion = (
  { id, courseId, published }: Pick<Lesson, "id" | "courseId" | "published">,
  at: Database | Tx = db,
): boolean =>
  published ||
  at
    .select({ version: revisions.version })
    .from(revisions)
    .where(
      and(
        eq(revisions.courseId, courseId),
        sql`exists (select 1 from json_each(${revisions.lessons}) entry where entry.value = ${id})`,
      ),
    )
    .get() !== undefined;
