import { asc, eq, sql } from "drizzle-orm";
import { prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courses } from "../../../db/schema/elearning.ts";
import { hasBegun } from "../../people/register/has-begun.ts";
import type { Person } from "../../people/register/person.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";

export type Course = typeof courses.$inferSelect;

/** The columns of a course that decide whom it is for. */
type CourseAudience = Pick<Course, "audience" | "municipalityId" | "startsFrom" | "published">;

/** The columns of a person that decide which courses are for them. */
export type Learner = Pick<Person, "roles" | "municipalityId" | "startsOn">;

/** Whether the person is to take the course. The secretariat sees every course but takes none. */
export const isCourseFor = (
  person: Learner,
  { audience, municipalityId, startsFrom, published }: CourseAudience,
): boolean =>
  published &&
  person.roles.includes(audience) &&
  (municipalityId === null || municipalityId === person.municipalityId) &&
  (startsFrom === null || person.startsOn >= startsFrom);

/**
 * Whether a course counts the person among those it is for, in every figure of it, also before it is published: they have begun by `today`
 * (yyyy-mm-dd), as all figures count agents.
 */
export const isCountedIn = (
  person: Learner,
  course: Omit<CourseAudience, "published">,
  today: string,
): boolean => isCourseFor(person, { ...course, published: true }) && hasBegun(person, today);

const coursesQuery = prepared((at) =>
  at.select().from(courses).orderBy(asc(courses.audience), asc(courses.id)).prepare(),
);

/** The courses a person may open; those of their current role come first. */
export function coursesOf(person: Person): Course[] {
  return coursesQuery()
    .all()
    .filter((course) => person.roles.includes("secretariat") || isCourseFor(person, course))
    .sort((a, b) => Number(b.audience === person.role) - Number(a.audience === person.role));
}

/** The courses the site knows by slug: whom they are for, and whether they earn a diploma. */
const knownCourses = {
  agents: { audience: "agent", earnsDiploma: true },
  leaders: { audience: "leader", earnsDiploma: false },
} as const;
export type CourseSlug = keyof typeof knownCourses;

/** Creates the courses the site knows by slug, so that the secretariat can add lessons to them. */
export const createKnownCourses = (): void =>
  writeTransaction((tx) => {
    for (const slug of Object.keys(knownCourses)) findOrCreateCourse(tx, slug as CourseSlug);
  });

/** Prepared, since hundreds may join in one transaction. */
const selectBySlug = prepared((at) =>
  at
    .select()
    .from(courses)
    .where(eq(courses.slug, sql.placeholder("slug")))
    .prepare(),
);

/** The course with this slug; created without lessons when it does not exist. */
export function findOrCreateCourse(tx: Tx, slug: CourseSlug): Course {
  const found = selectBySlug(tx).get({ slug });
  if (found) return found;
  const title = textsOf("da", "elearning")(`course.${slug}`);
  return tx
    .insert(courses)
    .values({ slug, title, ...knownCourses[slug] })
    .returning()
    .get();
}
