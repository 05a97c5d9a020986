import { and, count, eq, sum } from "drizzle-orm";
import type { Tx } from "../../db/open.server.ts";
import { courseCompletions, lessons } from "../../db/schema/elearning.ts";
import { post } from "../mail/post.server.ts";
import { findPerson } from "../people/people.server.ts";
import { foundCourse } from "./courses.server.ts";

/** Invites someone who has become an agent to the agents' course: once, and not when they have completed it. */
export function inviteNewAgent(tx: Tx, { personId, at }: { personId: number; at: Date }): void {
  const person = findPerson(personId, tx);
  if (!person?.roles.includes("agent")) return;
  const course = foundCourse(tx, "agents");
  const completed = tx
    .select({ at: courseCompletions.completedAt })
    .from(courseCompletions)
    .where(and(eq(courseCompletions.personId, personId), eq(courseCompletions.courseId, course.id)))
    .get();
  if (completed) return;
  const size = tx
    .select({ lessons: count(), seconds: sum(lessons.statedSeconds) })
    .from(lessons)
    .where(and(eq(lessons.courseId, course.id), eq(lessons.published, true)))
    .get()!;
  const props = { name: person.name, lessons: size.lessons, seconds: Number(size.seconds ?? 0) };
  const once = `elearning-invitation:${personId}`;
  post(tx, { letter: "elearning-invitation", to: person, props, once }, at);
}
