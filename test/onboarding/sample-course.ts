/** A small agents' course for the tests of overviews: film after film, and people at every stage. */
import { eq } from "drizzle-orm";
import { db } from "../../db/database.server.ts";
import { attendance, enrolments } from "../../db/schema/course-days.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { courseCompletions, courses, lessons } from "../../db/schema/elearning.ts";
import { lessonCompletions } from "../../db/schema/elearning-progress.ts";

/** The same for everything that is done here. */
export const doneAt = new Date("2026-05-16T10:00:00Z");

/** The agents' course with so many published lessons of ten minutes; returns their ids in order. */
export function addAgentsCourse(count: number): number[] {
  const course = { slug: "agents", title: "Agenternes e-læring", audience: "agent" as const };
  const { id: courseId } = db.insert(courses).values(course).returning().get();
  const film = { courseId, kind: "film" as const, film: "prøve.webm", filmSeconds: 20, statedSeconds: 600 };
  const rows = Array.from({ length: count }, (_, n) => ({
    ...film,
    position: n + 1,
    slug: `lektion-${n + 1}`,
    title: `Lektion ${n + 1}`,
  }));
  return db
    .insert(lessons)
    .values(rows)
    .returning()
    .all()
    .map(({ id }) => id);
}

export function completeLessons(personId: number, lessonIds: number[]): void {
  const way = { completedAt: doneAt, way: "watched" as const };
  db.insert(lessonCompletions)
    .values(lessonIds.map((lessonId) => ({ personId, lessonId, ...way })))
    .run();
}

/** Completes the whole course: here, with its diploma, or before the site. */
export function completeCourse(personId: number, where: "here" | "before"): void {
  const { id: courseId } = db.select().from(courses).get()!;
  db.insert(courseCompletions)
    .values({ personId, courseId, version: 1, completedAt: doneAt, imported: where === "before" })
    .run();
  if (where === "before") return;
  db.insert(diplomas)
    .values({
      number: `2026-TEST-${String(personId).padStart(4, "0")}`,
      personId,
      courseSlug: "agents",
      courseVersion: 1,
      name: "Prøve",
      municipality: "Prøve",
      course: "Agenternes e-læring",
      completedAt: doneAt,
      issuedAt: doneAt,
    })
    .run();
}

export function addAttendance(personId: number, dayId: number, mark: "present" | "partly" | "absent"): void {
  db.insert(attendance).values({ personId, dayId, mark, markedAt: doneAt }).run();
}

export function addEnrolment(personId: number, dayId: number, state: "enrolled" | "waiting"): void {
  db.insert(enrolments).values({ personId, dayId, state, arrivalOrder: personId, since: doneAt }).run();
}

/** A course besides the agents' own, of one lesson; returns its id. */
export function addOtherCourse(slug: string, audience: "agent" | "leader"): number {
  const { id } = db
    .insert(courses)
    .values({ slug, title: `Kursus ${slug}`, audience })
    .returning()
    .get();
  const film = { kind: "film" as const, film: "prøve.webm", filmSeconds: 20, statedSeconds: 600 };
  db.insert(lessons)
    .values({ courseId: id, position: 1, slug: `${slug}-1`, title: slug, ...film })
    .run();
  return id;
}

/** Completes a course besides the agents' own, with the diploma that it gives. */
export function completeOtherCourse(personId: number, courseId: number, number: string): void {
  db.insert(courseCompletions).values({ personId, courseId, version: 1, completedAt: doneAt }).run();
  const { slug: courseSlug, title: course } = db
    .select()
    .from(courses)
    .where(eq(courses.id, courseId))
    .get()!;
  const paper = {
    number,
    personId,
    courseSlug,
    courseVersion: 1,
    name: "Prøve",
    municipality: "Prøve",
    course,
  };
  db.insert(diplomas)
    .values({ ...paper, completedAt: doneAt, issuedAt: doneAt })
    .run();
}
