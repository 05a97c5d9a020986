import { asc, eq } from "drizzle-orm";
import { db, type Tx } from "../../db/open.server.ts";
import { courses } from "../../db/schema/elearning.ts";
import type { Person } from "../people/people.server.ts";
import { textsOf } from "../texts/texts.server.ts";

export type Course = typeof courses.$inferSelect;

/** Whose courses a person takes: those of the roles they hold. */
const audiencesOf = (person: Person) =>
  (["agent", "leader"] as const).filter((audience) => person.roles.includes(audience));

/** Whether a course is the person's own to take; the secretariat sees every course but takes none. */
export const takes = (person: Person, course: { audience: "agent" | "leader" }) =>
  audiencesOf(person).includes(course.audience);

/** The courses a person may open; those of the role they have switched to come first. */
export function coursesOf(person: Person): Course[] {
  const all = db.select().from(courses).orderBy(asc(courses.audience), asc(courses.id)).all();
  return all
    .filter((course) => person.roles.includes("secretariat") || takes(person, course))
    .sort((a, b) => Number(b.audience === person.role) - Number(a.audience === person.role));
}

/** The courses the site knows by name: whose they are, and whether they end in a diploma. */
const known = {
  agents: { audience: "agent", earnsDiploma: true },
  leaders: { audience: "leader", earnsDiploma: false },
} as const;
export type CourseSlug = keyof typeof known;

/** The course of this name; founded without lessons when it does not exist yet. */
export function foundCourse(tx: Tx, slug: CourseSlug): Course {
  const found = tx.select().from(courses).where(eq(courses.slug, slug)).get();
  if (found) return found;
  const title = textsOf("da", "elearning")(`course.${slug}`);
  return tx
    .insert(courses)
    .values({ slug, title, ...known[slug] })
    .returning()
    .get();
}
