import { and, asc, count, eq, inArray, isNotNull, max } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courses, lessons, revisions } from "../../../db/schema/elearning.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import type { Course } from "../courses/courses.server.ts";
import { listUninvited } from "../deadlines/invitations.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { isInPublishedVersion } from "../courses/published-versions.server.ts";
import { kindOf } from "../kinds/kinds.server.ts";
import { freeSlug } from "./slug.ts";

/** Every course, with how many lessons it has and how many have completed it. */
export function listCourses() {
  const size = new Map(
    db
      .select({ id: lessons.courseId, size: count() })
      .from(lessons)
      .where(eq(lessons.published, true))
      .groupBy(lessons.courseId)
      .all()
      .map((row) => [row.id, row.size]),
  );
  const completed = new Map(
    db
      .select({ id: courseCompletions.courseId, completed: count() })
      .from(courseCompletions)
      .groupBy(courseCompletions.courseId)
      .all()
      .map((row) => [row.id, row.completed]),
  );
  return db
    .select({ course: courses, municipality: municipalities.name })
    .from(courses)
    .leftJoin(municipalities, eq(municipalities.id, courses.municipalityId))
    .orderBy(asc(courses.id))
    .all()
    .map(({ course, municipality }) => ({
      ...course,
      municipality,
      lessons: size.get(course.id) ?? 0,
      completed: completed.get(course.id) ?? 0,
    }));
}

/** A course as it stands and as it is planned; null when there is none of this id. */
export function findCourseForEditing(id: number) {
  const course = listCourses().find((one) => one.id === id);
  if (!course) return null;
  const all = db
    .select()
    .from(lessons)
    .where(eq(lessons.courseId, id))
    .orderBy(asc(lessons.planned), asc(lessons.position))
    .all();
  const history = db
    .select()
    .from(revisions)
    .where(eq(revisions.courseId, id))
    .orderBy(asc(revisions.version))
    .all();
  const held = new Set(history.flatMap((revision) => revision.lessons));
  const planned = all.map((lesson) => ({
    id: lesson.id,
    slug: lesson.slug,
    kind: lesson.kind,
    title: lesson.title,
    position: lesson.position,
    statedSeconds: lesson.statedSeconds,
    planned: lesson.planned,
    published: lesson.published,
    replaces: lesson.replaces,
    ready: kindOf(lesson).isReady(lesson),
    held: lesson.published || held.has(lesson.id),
    bare: kindOf(lesson).isInaccessible(lesson),
  }));
  const replaced = new Set(planned.filter(({ planned }) => planned !== null).map(({ replaces }) => replaces));
  return {
    ...course,
    planned: planned.filter(({ planned }) => planned !== null),
    leftOut: planned.filter(
      ({ id, planned, published }) => planned === null && (published || !replaced.has(id)),
    ),
    history,
    changed: isChanged(planned),
  };
}

/** Whom a course would be sent to now, and the trace of having looked; null when there is no such course. */
export function viewUninvited(viewer: { id: number; role: string }, id: number, now: Date) {
  const course = db.select().from(courses).where(eq(courses.id, id)).get();
  if (!course) return null;
  // Before it is published, a course is shown to be for whom it will be for.
  const uninvited = listUninvited({ ...course, published: true });
  const detail = { people: uninvited.length };
  writeTransaction((tx) => trace(tx, viewer, { act: "uninvited-seen", scope: `course:${id}`, detail }, now));
  return {
    id,
    title: course.title,
    open: course.published,
    uninvited: uninvited.map(({ id, name, municipality }) => ({ id, name, municipality })),
  };
}

export type EditableCourse = NonNullable<ReturnType<typeof findCourseForEditing>>;

/** Whether what is planned differs from what is published. */
const isChanged = (all: { planned: number | null; published: boolean; position: number }[]) => {
  const orderOf = (shown: typeof all, by: "planned" | "position") =>
    [...shown].sort((a, b) => a[by]! - b[by]!).map((lesson) => all.indexOf(lesson));
  const planned = orderOf(
    all.filter(({ planned }) => planned !== null),
    "planned",
  );
  const present = orderOf(
    all.filter(({ published }) => published),
    "position",
  );
  return planned.join() !== present.join();
};

export interface CourseSettings {
  title: string;
  audience: Course["audience"];
  municipalityId: number | null;
  startsFrom: string | null;
  dueDays: number | null;
  earnsDiploma: boolean;
}

/** Founds a course that only the secretariat sees until it is published. */
export function createCourse(actor: Actor, plan: CourseSettings, now: Date): { id: number } {
  return writeTransaction((tx) => {
    const slug = freeSlug(plan.title, (slug) => isSlugTaken(tx, courses, slug));
    const { id } = tx
      .insert(courses)
      .values({ ...plan, slug, published: false })
      .returning()
      .get();
    trace(tx, actor, { act: "course-created", scope: `course:${id}` }, now);
    return { id };
  });
}

/** Changes what a course is called and whose it is. What has been completed stands. */
export function changeCourse(actor: Actor, id: number, plan: CourseSettings, now: Date) {
  return writeTransaction((tx) => {
    const changed = tx.update(courses).set(plan).where(eq(courses.id, id)).run();
    if (changed.changes === 0) return { refused: "unknown" } as const;
    trace(tx, actor, { act: "course-changed", scope: `course:${id}` }, now);
    return { id };
  });
}

export interface LessonBasics {
  title: string;
  about: string;
  statedSeconds: number;
}

/** Adds a lesson last in what is planned: nobody takes it before the course is published anew. */
export function planLesson(
  actor: Actor,
  courseId: number,
  kind: Lesson["kind"],
  plan: LessonBasics,
  now: Date,
): { id: number } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    if (!tx.select({ id: courses.id }).from(courses).where(eq(courses.id, courseId)).get())
      return { refused: "unknown" };
    return {
      id: insertDraft(tx, actor, { ...plan, courseId, kind, planned: lastPlanned(tx, courseId) + 1 }, now),
    };
  });
}

/**
 * Makes a new edition of a lesson that a published version holds, planned in its place, or last: what has been seen and passed
 * of the old one stays what it was. It begins as a copy; one that is planned already is told instead.
 */
export function replaceLesson(
  actor: Actor,
  lessonId: number,
  now: Date,
): { id: number } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    const old = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get();
    if (!old || !isInPublishedVersion(old, tx)) return { refused: "unknown" };
    const begun = draftEditionOf(tx, lessonId);
    if (begun) return begun;
    tx.update(lessons).set({ planned: null }).where(eq(lessons.id, lessonId)).run();
    const { id: replaces, slug: _, position: __, published: ___, ...copied } = old;
    const planned = old.planned ?? lastPlanned(tx, old.courseId) + 1;
    const draft = { ...copied, planned, replaces };
    return { id: insertDraft(tx, actor, draft, now) };
  });
}

const draftEditionOf = (tx: Tx, lessonId: number) =>
  tx
    .select({ id: lessons.id })
    .from(lessons)
    .where(and(eq(lessons.replaces, lessonId), isNotNull(lessons.planned), eq(lessons.published, false)))
    .get();

type LessonDraft = Omit<typeof lessons.$inferInsert, "slug" | "position">;

function insertDraft(tx: Tx, actor: Actor, draft: LessonDraft, now: Date): number {
  const slug = freeSlug(draft.title, (slug) => isSlugTaken(tx, lessons, slug));
  const position = lastPosition(tx, draft.courseId) + 1;
  const row = { ...draft, slug, position, published: false };
  const { id } = tx.insert(lessons).values(row).returning().get();
  trace(tx, actor, { act: "lesson-planned", scope: `lesson:${id}` }, now);
  return id;
}

/** Moves a lesson one place up or down in what is planned. */
export function moveLesson(actor: Actor, lessonId: number, up: boolean, now: Date) {
  return writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get();
    if (!lesson || lesson.planned === null) return { refused: "unknown" } as const;
    const order = plannedLessonIds(tx, lesson.courseId);
    const here = order.indexOf(lessonId);
    const there = here + (up ? -1 : 1);
    if (there < 0 || there >= order.length) return { courseId: lesson.courseId, place: here };
    [order[here], order[there]] = [order[there]!, order[here]!];
    setOrder(tx, order);
    trace(tx, actor, { act: "lesson-moved", scope: `lesson:${lessonId}` }, now);
    return { courseId: lesson.courseId, place: there };
  });
}

/** Leaves a lesson out of what is planned, or takes it in again, last. */
export function setPlanned(actor: Actor, lessonId: number, taken: boolean, now: Date) {
  return writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get();
    if (!lesson) return { refused: "unknown" } as const;
    const { courseId } = lesson;
    const order = plannedLessonIds(tx, courseId);
    const place = taken ? order.length : order.indexOf(lessonId);
    if (taken === (lesson.planned !== null)) return { courseId, place: Math.max(0, order.indexOf(lessonId)) };
    const planned = taken ? lastPlanned(tx, courseId) + 1 : null;
    tx.update(lessons).set({ planned }).where(eq(lessons.id, lessonId)).run();
    trace(
      tx,
      actor,
      { act: taken ? "lesson-taken-in" : "lesson-left-out", scope: `lesson:${lessonId}` },
      now,
    );
    return { courseId, place };
  });
}

/** The ids of the planned lessons, in order. */
export const plannedLessonIds = (tx: Tx | Database, courseId: number): number[] =>
  tx
    .select({ id: lessons.id })
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), isNotNull(lessons.planned)))
    .orderBy(asc(lessons.planned), asc(lessons.id))
    .all()
    .map(({ id }) => id);

function setOrder(tx: Tx, order: number[]): void {
  for (const [at, id] of order.entries())
    tx.update(lessons)
      .set({ planned: at + 1 })
      .where(eq(lessons.id, id))
      .run();
}

const lastPlanned = (tx: Tx, courseId: number) =>
  tx
    .select({ last: max(lessons.planned) })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .get()!.last ?? 0;

const lastPosition = (tx: Tx, courseId: number) =>
  tx
    .select({ last: max(lessons.position) })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .get()!.last ?? 0;

const isSlugTaken = (tx: Tx, table: typeof courses | typeof lessons, slug: string) =>
  tx
    .select({ id: table.id })
    .from(table)
    .where(inArray(table.slug, [slug]))
    .get() !== undefined;
