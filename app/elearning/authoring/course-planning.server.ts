import { isDeepStrictEqual } from "node:util";
import { and, asc, count, eq, inArray, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseCompletions, courses, lessons, revisions } from "../../../db/schema/elearning.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { type Actor, trace, traceView } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { hasBegun } from "../../people/register/has-begun.ts";
import { type Person, personColumns, personOf } from "../../people/register/person.server.ts";
import { type Course, isCountedIn } from "../courses/courses.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { listUninvited } from "../deadlines/invitations.server.ts";
import { kindOf } from "../kinds/kinds.server.ts";
import type { EditableCourse, ListedCourse, PlannedLesson } from "./editable-course.ts";
import { freeSlug } from "./slug.ts";

/** Every course, with how many lessons it has and how many of those it is for, as all figures count them, have completed it. */
export const listCourses = (now: Date): ListedCourse[] => selectCourses(undefined, now);

/** Every course, or the one with the id, as `listCourses` shows it. */
function selectCourses(id: number | undefined, now: Date): ListedCourse[] {
  const ofCourse = (column: SQLiteColumn) => (id === undefined ? undefined : eq(column, id));
  const today = danishDate(now);
  const size = new Map(
    db
      .select({ id: lessons.courseId, size: count() })
      .from(lessons)
      .where(and(eq(lessons.published, true), ofCourse(lessons.courseId)))
      .groupBy(lessons.courseId)
      .all()
      .map((row) => [row.id, row.size]),
  );
  const completed = completersByCourse(ofCourse(courseCompletions.courseId));
  return db
    .select({ course: courses, municipality: municipalities.name })
    .from(courses)
    .leftJoin(municipalities, eq(municipalities.id, courses.municipalityId))
    .where(ofCourse(courses.id))
    .orderBy(asc(courses.id))
    .all()
    .map(({ course, municipality }) => ({
      ...course,
      municipality,
      lessons: size.get(course.id) ?? 0,
      completed: (completed.get(course.id) ?? []).filter((person) => isCountedIn(person, course, today))
        .length,
    }));
}

/** The active people who have completed each course that is counted, by its id. */
function completersByCourse(isCounted: SQL | undefined): Map<number, Person[]> {
  const found = new Map<number, Person[]>();
  const rows = db
    .select({ ...personColumns, courseId: courseCompletions.courseId })
    .from(courseCompletions)
    .innerJoin(people, eq(people.id, courseCompletions.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(isCounted)
    .all();
  for (const { courseId, ...row } of rows) {
    const person = personOf(row);
    if (!person) continue;
    const ofCourse = found.get(courseId);
    if (ofCourse) ofCourse.push(person);
    else found.set(courseId, [person]);
  }
  return found;
}

/** A course as it stands and as it is planned; null when there is none of this id. */
export function findCourseForEditing(id: number, now: Date): EditableCourse | null {
  const [course] = selectCourses(id, now);
  if (!course) return null;
  const all = db
    .select()
    .from(lessons)
    .where(eq(lessons.courseId, id))
    .orderBy(asc(lessons.draftPosition), asc(lessons.position))
    .all();
  const history = db
    .select()
    .from(revisions)
    .where(eq(revisions.courseId, id))
    .orderBy(asc(revisions.version))
    .all();
  const versionLessons = new Set(history.flatMap((revision) => revision.lessons));
  const planned = all.map((lesson) => plannedLesson(lesson, versionLessons));
  const replaced = new Set(
    planned.filter(({ draftPosition }) => draftPosition !== null).map(({ replaces }) => replaces),
  );
  return {
    ...course,
    planned: planned.filter(({ draftPosition }) => draftPosition !== null),
    leftOut: planned.filter(
      ({ id, draftPosition, published }) => draftPosition === null && (published || !replaced.has(id)),
    ),
    history,
    changed: isChanged(all),
  };
}

function plannedLesson(lesson: Lesson, versionLessons: Set<number>): PlannedLesson {
  const kind = kindOf(lesson);
  return {
    id: lesson.id,
    slug: lesson.slug,
    kind: lesson.kind,
    title: lesson.title,
    position: lesson.position,
    statedSeconds: lesson.statedSeconds,
    draftPosition: lesson.draftPosition,
    chapter: lesson.draftChapter,
    published: lesson.published,
    replaces: lesson.replaces,
    ready: kind.isReady(lesson),
    inVersion: lesson.published || versionLessons.has(lesson.id),
    inaccessible: kind.isInaccessible(lesson),
  };
}

/** The people whom a course can be sent to now; leaves a trace of the view. Null when there is no such course. */
export function viewUninvited(viewer: { id: number; role: string }, id: number, now: Date) {
  const course = db.select().from(courses).where(eq(courses.id, id)).get();
  if (!course) return null;
  // Counts a course that is not published yet as published, to show whom it will be for.
  const uninvited = listUninvited({ ...course, published: true });
  const detail = { people: uninvited.length };
  traceView(viewer, { act: "uninvited-seen", scope: `course:${id}`, detail }, now);
  return {
    id,
    title: course.title,
    open: course.published,
    uninvited: uninvited.map(({ id, name, municipality, startsOn }) => ({
      ...{ id, name, municipality, startsOn },
      startsLater: !hasBegun({ startsOn }, danishDate(now)),
    })),
  };
}

/** Whether what is planned differs from what is published, in lessons, their order or chapters. */
function isChanged(all: Lesson[]): boolean {
  const planned = all
    .filter(({ draftPosition }) => draftPosition !== null)
    .sort((a, b) => a.draftPosition! - b.draftPosition!)
    .map(({ id, draftChapter }) => [id, draftChapter]);
  const present = all
    .filter(({ published }) => published)
    .sort((a, b) => a.position - b.position)
    .map(({ id, chapter }) => [id, chapter]);
  return !isDeepStrictEqual(planned, present);
}

export interface CourseSettings {
  title: string;
  audience: Course["audience"];
  municipalityId: number | null;
  startsFrom: string | null;
  dueDays: number | null;
  earnsDiploma: boolean;
}

/** Creates a course that only the secretariat sees until it is published. */
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

/** Changes the title, audience and deadline of a course. Completions stay as they are. */
export function changeCourse(actor: Actor, id: number, plan: CourseSettings, now: Date) {
  return writeTransaction((tx) => {
    const changed = tx.update(courses).set(plan).where(eq(courses.id, id)).run();
    if (changed.changes === 0) return { refused: "unknown" } as const;
    trace(tx, actor, { act: "course-changed", scope: `course:${id}` }, now);
    return { id };
  });
}

export const isSlugTaken = (tx: Tx, table: typeof courses | typeof lessons, slug: string) =>
  tx
    .select({ id: table.id })
    .from(table)
    .where(inArray(table.slug, [slug]))
    .get() !== undefined;
