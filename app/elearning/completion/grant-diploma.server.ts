import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { issueDiploma } from "../../diplomas/issuing/issue.server.ts";

/**
 * Gives the agents' diploma to someone whose completion was imported: it earns none by itself. Refuses someone who has not
 * completed the course, and tells the number of a diploma that they have had already, revoked or not.
 */
export function grantDiploma(actor: Actor, personId: number, now: Date) {
  return writeTransaction((tx) => {
    const found = tx
      .select({ course: courses, completion: courseCompletions })
      .from(courseCompletions)
      .innerJoin(courses, and(eq(courses.id, courseCompletions.courseId), eq(courses.slug, "agents")))
      .where(eq(courseCompletions.personId, personId))
      .get();
    if (!found) return { refused: "unknown" } as const;
    const { course, completion } = found;
    const { slug: courseSlug, title } = course;
    const { version: courseVersion, completedAt } = completion;
    const born = issueDiploma(tx, { personId, courseSlug, courseVersion, course: title, completedAt }, now);
    if (!born) return lastDiplomaOf(tx, personId, courseSlug);
    trace(tx, actor, { act: "diploma-granted", subjectId: personId, scope: `diploma:${born.number}` }, now);
    return born;
  });
}

/** Those whose completion of a course that earns a diploma was imported, who are here, and who have had no diploma of it. */
export const importedWithoutDiploma = (courseId: number, at: Database | Tx = db) =>
  at
    .select({ course: courses, completion: courseCompletions })
    .from(courseCompletions)
    .innerJoin(courses, and(eq(courses.id, courseCompletions.courseId), courses.earnsDiploma))
    .innerJoin(people, and(eq(people.id, courseCompletions.personId), isNotNull(people.mail)))
    .where(
      and(
        eq(courseCompletions.courseId, courseId),
        courseCompletions.imported,
        sql`not exists (select 1 from ${diplomas} where ${diplomas.personId} = ${people.id} and ${diplomas.courseSlug} = ${courses.slug})`,
      ),
    )
    .all();

/** Lets the imported completions of a course earn its diploma, each with its own date; returns how many were issued. */
export function grantImportedDiplomas(actor: Actor, courseId: number, now: Date): number {
  return writeTransaction((tx) => {
    const found = importedWithoutDiploma(courseId, tx);
    for (const { course, completion } of found) {
      const { personId, version: courseVersion, completedAt } = completion;
      const { slug: courseSlug, title } = course;
      const born = issueDiploma(tx, { personId, courseSlug, courseVersion, course: title, completedAt }, now);
      const scope = `diploma:${born?.number}`;
      if (born) trace(tx, actor, { act: "diploma-granted", subjectId: personId, scope }, now);
    }
    return found.length;
  });
}

function lastDiplomaOf(tx: Tx, personId: number, courseSlug: string) {
  const had = tx
    .select({ number: diplomas.number })
    .from(diplomas)
    .where(and(eq(diplomas.personId, personId), eq(diplomas.courseSlug, courseSlug)))
    .orderBy(desc(diplomas.issuedAt))
    .get();
  return had ? ({ refused: "had", number: had.number } as const) : ({ refused: "unknown" } as const);
}
