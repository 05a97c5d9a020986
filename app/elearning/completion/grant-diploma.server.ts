import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { agentsCourseSlug } from "../courses/agents-course.ts";
import type { Course } from "../courses/courses.server.ts";
import { issueDiploma } from "../../diplomas/issuing/issue.server.ts";

/**
 * Issues the agents' diploma to someone whose completion was imported, which earns none by itself. Refused: "unknown" when they
 * have not completed the course, "had" with the number when they have had a diploma of it already, revoked or not.
 */
export function grantDiploma(actor: Actor, personId: number, now: Date) {
  return writeTransaction((tx) => {
    const found = tx
      .select({ course: courses, completion: courseCompletions })
      .from(courseCompletions)
      .innerJoin(courses, and(eq(courses.id, courseCompletions.courseId), eq(courses.slug, agentsCourseSlug)))
      .where(eq(courseCompletions.personId, personId))
      .get();
    if (!found) return { refused: "unknown" } as const;
    return issueFor(tx, actor, found, now) ?? lastDiplomaOf(tx, personId, found.course.slug);
  });
}

interface CompletedCourse {
  course: Course;
  completion: typeof courseCompletions.$inferSelect;
}

/** Issues the diploma of a completion, with the completion's date; null when the person has had one. */
function issueFor(tx: Tx, actor: Actor, { course, completion }: CompletedCourse, now: Date) {
  const { personId, version: courseVersion, completedAt } = completion;
  const { slug: courseSlug, title } = course;
  const issued = issueDiploma(tx, { personId, courseSlug, courseVersion, course: title, completedAt }, now);
  if (!issued) return null;
  trace(tx, actor, { act: "diploma-granted", subjectId: personId, scope: `diploma:${issued.number}` }, now);
  return issued;
}

/** The imported completions of a course that earns a diploma, of people who are not forgotten and have had no diploma of it. */
export const importedWithoutDiploma = (courseId: number, at: Database | Tx = db): CompletedCourse[] =>
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

/** Issues the diplomas of a course's imported completions, each with the completion's date. */
export function grantImportedDiplomas(actor: Actor, courseId: number, now: Date): { granted: number } {
  return writeTransaction((tx) => {
    const completed = importedWithoutDiploma(courseId, tx);
    for (const course of completed) issueFor(tx, actor, course, now);
    return { granted: completed.length };
  });
}

function lastDiplomaOf(tx: Tx, personId: number, courseSlug: string) {
  const last = tx
    .select({ number: diplomas.number })
    .from(diplomas)
    .where(and(eq(diplomas.personId, personId), eq(diplomas.courseSlug, courseSlug)))
    .orderBy(desc(diplomas.issuedAt))
    .get();
  return last ? ({ refused: "had", number: last.number } as const) : ({ refused: "unknown" } as const);
}
