import { and, asc, eq, isNotNull, max } from "drizzle-orm";
import { type Database, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { isInPublishedVersion } from "../courses/published-versions.server.ts";
import {
  beginsAlone,
  moveInOrder,
  moveToPlace,
  type OrderedLesson,
  removeFromOrder,
} from "./lesson-order.ts";
import { freeSlug } from "./slug.ts";
import { isSlugTaken } from "./course-planning.server.ts";

export interface LessonBasics {
  title: string;
  about: string;
  statedSeconds: number;
}

/** Adds a lesson in what is planned, last or at a number: nobody takes it before the course is published anew. */
export function planLesson(
  actor: Actor,
  courseId: number,
  kind: Lesson["kind"],
  plan: LessonBasics,
  now: Date,
  number: number | null = null,
): { id: number } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    if (!tx.select({ id: courses.id }).from(courses).where(eq(courses.id, courseId)).get())
      return { refused: "unknown" };
    const draftPosition = lastDraftPosition(tx, courseId) + 1;
    const id = insertDraft(tx, actor, { ...plan, courseId, kind, draftPosition }, now);
    const order = plannedOrder(tx, courseId);
    if (number !== null) saveOrder(tx, moveToPlace(order, order.length - 1, number - 1));
    return { id };
  });
}

/**
 * Makes a new edition of a lesson of a published version, as a copy that is planned in its place, or last; what people have seen and
 * passed of the old edition stays. Returns the edition that is planned already, if there is one.
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
    tx.update(lessons).set({ draftPosition: null, draftChapter: null }).where(eq(lessons.id, lessonId)).run();
    const { id: replaces, slug: _, position: __, published: ___, ...copied } = old;
    const draftPosition = old.draftPosition ?? lastDraftPosition(tx, old.courseId) + 1;
    const draft = { ...copied, chapter: null, draftPosition, replaces };
    return { id: insertDraft(tx, actor, draft, now) };
  });
}

const draftEditionOf = (tx: Tx, lessonId: number) =>
  tx
    .select({ id: lessons.id })
    .from(lessons)
    .where(
      and(eq(lessons.replaces, lessonId), isNotNull(lessons.draftPosition), eq(lessons.published, false)),
    )
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

/** Moves a lesson one place up or down in what is planned (`moveInOrder`). Returns its place, from 0. */
export const moveLesson = (actor: Actor, lessonId: number, up: boolean, now: Date) =>
  moveBy(actor, lessonId, now, (order, at) => moveInOrder(order, at, up));

/** Moves a lesson to a place in what is planned, from 0 (`moveToPlace`). Returns its place. Refuses one that there is not ("number"). */
export const moveLessonTo = (actor: Actor, lessonId: number, place: number, now: Date) =>
  moveBy(actor, lessonId, now, (order, at) =>
    place >= 0 && place < order.length ? moveToPlace(order, at, place) : null,
  );

type Move = (order: OrderedLesson[], at: number) => OrderedLesson[] | null;

function moveBy(actor: Actor, lessonId: number, now: Date, move: Move) {
  return writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get();
    if (!lesson || lesson.draftPosition === null) return { refused: "unknown" } as const;
    const { courseId } = lesson;
    const order = plannedOrder(tx, courseId);
    const moved = move(
      order,
      order.findIndex(({ id }) => id === lessonId),
    );
    if (!moved) return { refused: "number" } as const;
    if (moved !== order) {
      saveOrder(tx, moved);
      trace(tx, actor, { act: "lesson-moved", scope: `lesson:${lessonId}` }, now);
    }
    return { courseId, place: moved.findIndex(({ id }) => id === lessonId) };
  });
}

/** Leaves a lesson out of the next version, or includes it at its end. */
export function setPlanned(actor: Actor, lessonId: number, included: boolean, now: Date) {
  return writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get();
    if (!lesson) return { refused: "unknown" } as const;
    const { courseId } = lesson;
    const order = plannedOrder(tx, courseId);
    const at = order.findIndex(({ id }) => id === lessonId);
    if (included === (lesson.draftPosition !== null)) return { courseId, place: Math.max(0, at) };
    if (included) {
      const draftPosition = lastDraftPosition(tx, courseId) + 1;
      tx.update(lessons).set({ draftPosition }).where(eq(lessons.id, lessonId)).run();
    } else leaveOut(tx, order, at);
    trace(
      tx,
      actor,
      { act: included ? "lesson-taken-in" : "lesson-left-out", scope: `lesson:${lessonId}` },
      now,
    );
    return { courseId, place: included ? order.length : at };
  });
}

/** Leaves a lesson out of what is planned. A chapter that it was alone in comes back with it. */
function leaveOut(tx: Tx, order: OrderedLesson[], at: number): void {
  const { id, chapter } = order[at]!;
  const draftChapter = beginsAlone(order, at) ? chapter : null;
  tx.update(lessons).set({ draftPosition: null, draftChapter }).where(eq(lessons.id, id)).run();
  saveOrder(tx, removeFromOrder(order, at));
}

/** The planned lessons, in order, with the chapters that begin at them. */
export const plannedOrder = (tx: Tx | Database, courseId: number): OrderedLesson[] =>
  tx
    .select({ id: lessons.id, chapter: lessons.draftChapter })
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), isNotNull(lessons.draftPosition)))
    .orderBy(asc(lessons.draftPosition), asc(lessons.id))
    .all();

function saveOrder(tx: Tx, order: OrderedLesson[]): void {
  for (const [at, { id, chapter }] of order.entries())
    tx.update(lessons)
      .set({ draftPosition: at + 1, draftChapter: chapter })
      .where(eq(lessons.id, id))
      .run();
}

const lastDraftPosition = (tx: Tx, courseId: number) =>
  tx
    .select({ last: max(lessons.draftPosition) })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .get()!.last ?? 0;

const lastPosition = (tx: Tx, courseId: number) =>
  tx
    .select({ last: max(lessons.position) })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .get()!.last ?? 0;
