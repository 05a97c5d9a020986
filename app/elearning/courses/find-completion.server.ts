import { and, eq, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { courseCompletions } from "../../../db/schema/elearning.ts";

const completionQuery = prepared((at) =>
  at
    .select({
      at: courseCompletions.completedAt,
      version: courseCompletions.version,
      imported: courseCompletions.imported,
    })
    .from(courseCompletions)
    .where(
      and(
        eq(courseCompletions.personId, sql.placeholder("personId")),
        eq(courseCompletions.courseId, sql.placeholder("courseId")),
      ),
    )
    .prepare(),
);

/** When someone first completed a course, in which version, and whether it was imported; null when they have not. */
export const findCompletion = (personId: number, courseId: number, at: Database | Tx = db) =>
  completionQuery(at).get({ personId, courseId }) ?? null;
