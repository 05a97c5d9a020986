import { and, desc, eq } from "drizzle-orm";
import { type Tx, write } from "../../db/open.server.ts";
import { courseCompletions, courses } from "../../db/schema/elearning.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { type Actor, trace } from "../audit/audit.server.ts";
import { issue } from "../diplomas/issue.server.ts";

/**
 * Gives the agents' diploma to someone whose completion was imported: it earns none by itself. Refuses someone who has not
 * completed the course, and tells the number of a diploma that they have had already, revoked or not.
 */
export function grantDiploma(actor: Actor, personId: number, now: Date) {
  return write((tx) => {
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
    const born = issue(tx, { personId, courseSlug, courseVersion, course: title, completedAt }, now);
    if (!born) return lastOf(tx, personId, courseSlug);
    trace(tx, actor, { act: "diploma-granted", subjectId: personId, scope: `diploma:${born.number}` }, now);
    return born;
  });
}

function lastOf(tx: Tx, personId: number, courseSlug: string) {
  const had = tx
    .select({ number: diplomas.number })
    .from(diplomas)
    .where(and(eq(diplomas.personId, personId), eq(diplomas.courseSlug, courseSlug)))
    .orderBy(desc(diplomas.issuedAt))
    .get();
  return had ? ({ refused: "had", number: had.number } as const) : ({ refused: "unknown" } as const);
}
