import { and, eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { courseInvitations, courses } from "../../../db/schema/elearning.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { agentsCourseSlug } from "../courses/agents-course.ts";
import { findCompletion } from "../courses/find-completion.server.ts";
import { courseSize, letterProps } from "./invitations.server.ts";

/** The invitation to the agents' course, as it reads now; null unless the person was invited and has yet to complete it. */
export function agentsInvitationAnew(
  tx: Tx,
  person: Person,
  idempotencyKey: string,
  now: Date,
): (() => void) | null {
  const course = tx.select().from(courses).where(eq(courses.slug, agentsCourseSlug)).get();
  const invited = course && findInvited(tx, person, course);
  if (!invited) return null;
  const { lessons, seconds } = invited;
  const props = { name: person.name, lessons, seconds };
  return () => postLetter(tx, { letter: "elearning-invitation", to: person, props, idempotencyKey }, now);
}

/** The invitation to another course, as it reads now; null unless the person was invited and has yet to complete it. */
export function courseInvitationAnew(
  tx: Tx,
  person: Person,
  courseId: number,
  idempotencyKey: string,
  now: Date,
): (() => void) | null {
  const course = tx.select().from(courses).where(eq(courses.id, courseId)).get();
  const invited = course && findInvited(tx, person, course);
  if (!invited) return null;
  const props = letterProps(person, course, invited);
  return () => postLetter(tx, { letter: "course-invitation", to: person, props, idempotencyKey }, now);
}

/** The size of a course that a person was invited to, and by when it is due; null when there is nothing to take. */
function findInvited(tx: Tx, { id: personId }: Person, course: typeof courses.$inferSelect) {
  const own = and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, course.id));
  const invitation = tx.select().from(courseInvitations).where(own).get();
  const size = courseSize(tx, course.id);
  if (!invitation || !course.published || size.lessons === 0) return null;
  return findCompletion(personId, course.id, tx) ? null : { ...size, dueOn: invitation.dueOn };
}
