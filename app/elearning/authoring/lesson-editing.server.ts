import { readFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import { type Act, type Actor, trace } from "../../audit/audit.server.ts";
import type { ShiftContent } from "../kinds/conversation/conversation.ts";
import type { Exercise } from "../kinds/exercise/exercise.ts";
import { env } from "../../base/env.server.ts";
import type { PackageContent } from "../kinds/package/content.ts";
import type { PageContent } from "../kinds/interactive-page/page-content.ts";
import { judgeCaptions, type WrongCaptions } from "../kinds/film/captions.ts";
import { readExercise, type WrongExerciseLine, writeExercise } from "../kinds/exercise/exercise-text.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { isInPublishedVersion } from "../courses/published-versions.server.ts";
import { checkInk, type InkFault } from "../kinds/conversation/ink-check.server.ts";
import { readPage, type WrongPageLine, writePage } from "../kinds/interactive-page/page-text.ts";
import { storePicture } from "../kinds/interactive-page/picture.server.ts";
import { unreadyReason } from "../kinds/readiness.ts";
import { type FilmRefusal, storeFilm } from "../kinds/film/store-film.server.ts";
import { storeFile } from "../uploads/stored-files.server.ts";

/** A lesson as the secretariat works on it; null when there is none of this id. */
export function findLessonForEditing(id: number) {
  const found = db
    .select({ lesson: lessons, course: courses.title })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.id, id))
    .get();
  if (!found) return null;
  const { content, ...lesson } = found.lesson;
  const { kind } = lesson;
  const exercise = ["exercise", "workflow", "film"].includes(kind) ? (content as Exercise | null) : null;
  const page = kind === "page" ? (content as PageContent | null) : null;
  const shift = kind === "conversation" ? (content as ShiftContent | null) : null;
  return {
    ...lesson,
    course: found.course,
    held: isInPublishedVersion(found.lesson),
    /** A film that those who cannot hear it, or see it, cannot follow. */
    bare:
      kind === "film" &&
      unreadyReason(found.lesson) === null &&
      ((!lesson.captions && !lesson.vimeo) || !lesson.transcript),
    hindrance: unreadyReason(found.lesson),
    questions: exercise ? writeExercise(exercise) : "",
    passMark: exercise?.passMark ?? 0.8,
    parts: page ? writePage(page.parts, page.pictures) : "",
    pictures: page?.pictures ?? [],
    package: kind === "package" ? (content as PackageContent | null) : null,
    mostPackage: env.PACKAGE_MAX_MB,
    calls: shift?.calls.map(({ title, goal }) => ({ title, ...goal })) ?? [],
  };
}

export type EditableLesson = NonNullable<ReturnType<typeof findLessonForEditing>>;

type ChangeOutcome = { id: number } | { refused: "unknown" } | { refused: "published" };
type LessonChange = Partial<typeof lessons.$inferInsert>;

// Every change below but the next refuses a lesson that a published version holds (`isHeld`), unless it only adds what lacked.

/** What can be mended at any time, since it changes nothing of what is to be seen or passed. */
export function changeLesson(
  actor: Actor,
  id: number,
  change: {
    title: string;
    about: string;
    statedSeconds: number;
    transcript: string | null;
  },
  now: Date,
) {
  return updateLesson(
    actor,
    id,
    () => change,
    "lesson-changed",
    now,
    () => true,
  );
}

/**
 * Gives an exercise or a workflow test its questions, or a film those on its text. Refuses what cannot be read, line by line,
 * and a held lesson, unless it is a film that has had none.
 */
export function setQuestions(
  actor: Actor,
  id: number,
  text: string,
  passMark: number,
  now: Date,
): ChangeOutcome | { refused: "wrong"; wrong: WrongExerciseLine[] } {
  const read = readExercise(text, passMark);
  if ("wrong" in read) return { refused: "wrong", wrong: read.wrong };
  const first = ({ kind, content }: Lesson) => kind === "film" && !content;
  return updateLesson(actor, id, () => ({ content: read.exercise }), "questions-set", now, first);
}

/** Gives an interactive page its parts. Refuses what cannot be read, line by line. */
export function setPage(
  actor: Actor,
  id: number,
  text: string,
  now: Date,
): ChangeOutcome | { refused: "wrong"; wrong: WrongPageLine[] } {
  const { pictures } = findLessonForEditing(id) ?? { pictures: [] };
  const read = readPage(text, pictures);
  if ("wrong" in read) return { refused: "wrong", wrong: read.wrong };
  const content: PageContent = { pictures, parts: read.parts };
  return updateLesson(actor, id, () => ({ content }), "page-set", now);
}

/** Adds a picture to those an interactive page can show. Refuses what is no picture. */
export async function addPicture(
  actor: Actor,
  id: number,
  path: string,
  now: Date,
): Promise<ChangeOutcome | { refused: "no-picture" }> {
  const picture = await storePicture(path);
  if ("refused" in picture) return picture;
  return updateContent<PageContent>(actor, id, "picture-added", now, (page) => ({
    pictures: [...(page?.pictures ?? []), picture],
    parts: page?.parts ?? [],
  }));
}

/** Another film than one that was there takes that one's captions away with it. */
const replaceFilm = (change: LessonChange) => (lesson: Lesson) =>
  lesson.filmSeconds ? { ...change, captions: null } : change;

/** Lets a film be shown from Vimeo, of the length that is told. */
export function setVimeo(
  actor: Actor,
  id: number,
  vimeo: string,
  filmSeconds: number,
  now: Date,
): ChangeOutcome {
  return updateLesson(actor, id, replaceFilm({ vimeo, filmSeconds, film: null }), "film-set", now);
}

/** Gives a film lesson the film in a stored file, which is moved away. Refuses what is no whole film, or none that browsers agree on. */
export async function setFilm(
  actor: Actor,
  id: number,
  path: string,
  size: number,
  now: Date,
): Promise<ChangeOutcome | { refused: FilmRefusal }> {
  const kept = await storeFilm(path, size);
  if ("refused" in kept) return kept;
  const film = replaceFilm({
    film: kept.file,
    filmSeconds: kept.seconds,
    vimeo: null,
  });
  return updateLesson(actor, id, film, "film-set", now);
}

/** A file as text; null when it is none in UTF-8. */
function decodeUtf8(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Gives a film its captions. Refuses what is no WebVTT or goes past the film's end, and other captions for a held film. */
export async function setCaptions(
  actor: Actor,
  id: number,
  path: string,
  now: Date,
): Promise<ChangeOutcome | { refused: "no-text" } | (WrongCaptions & { length: number | null })> {
  const text = decodeUtf8(await readFile(path));
  if (text === null) return { refused: "no-text" };
  const length = findLessonForEditing(id)?.filmSeconds ?? null;
  const judged = judgeCaptions(text, length);
  if ("refused" in judged) return { ...judged, length };
  const captions = await storeFile(path, "vtt");
  return updateLesson(
    actor,
    id,
    () => ({ captions }),
    "captions-set",
    now,
    (lesson) => !lesson.captions,
  );
}

/**
 * Adds a call to a simulated shift, last. Refuses a conversation with an error, a dead end, or no way to pass.
 */
export async function addCall(
  actor: Actor,
  id: number,
  path: string,
  now: Date,
): Promise<ChangeOutcome | { refused: "no-text" } | { refused: "ink"; faults: InkFault[] }> {
  const source = decodeUtf8(await readFile(path));
  if (source === null) return { refused: "no-text" };
  const checked = await checkInk(source);
  if ("faults" in checked) return { refused: "ink", faults: checked.faults };
  return updateContent<ShiftContent>(actor, id, "conversation-set", now, (shift) => ({
    calls: [...(shift?.calls ?? []), checked.content],
  }));
}

/** Takes a call out of a simulated shift. */
export function removeCall(actor: Actor, id: number, call: number, now: Date): ChangeOutcome {
  return updateContent<ShiftContent>(actor, id, "conversation-dropped", now, (shift) => ({
    calls: (shift?.calls ?? []).filter((_, at) => at !== call),
  }));
}

function updateContent<Content>(
  actor: Actor,
  id: number,
  act: Act,
  now: Date,
  change: (content: Content | null) => Content,
): ChangeOutcome {
  return updateLesson(actor, id, ({ content }) => ({ content: change(content as Content | null) }), act, now);
}

/** Changes a lesson, with a trace. Refuses one that a published version holds, unless the change may come all the same. */
export function updateLesson(
  actor: Actor,
  id: number,
  change: (lesson: Lesson) => LessonChange,
  act: Act,
  now: Date,
  mayCome: (lesson: Lesson) => boolean = () => false,
): ChangeOutcome {
  return writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, id)).get();
    if (!lesson) return { refused: "unknown" };
    if (isInPublishedVersion(lesson, tx) && !mayCome(lesson)) return { refused: "published" };
    tx.update(lessons).set(change(lesson)).where(eq(lessons.id, id)).run();
    trace(tx, actor, { act, scope: `lesson:${id}` }, now);
    return { id };
  });
}
