import { readFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { db, write } from "../../../db/open.server.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import type { ConversationContent } from "../conversation.ts";
import type { Exercise } from "../exercise.ts";
import { judgeCaptions } from "./captions.ts";
import { readExercise, type Wrong, writeExercise } from "./exercise-text.ts";
import { checkInk, type InkFault } from "./ink-check.server.ts";
import { hindranceOf } from "./readiness.ts";
import { keep, keepFilm } from "./receive.server.ts";

/** A lesson as the secretariat works on it; null when there is none of this id. */
export function seeLesson(id: number) {
  const found = db
    .select({ lesson: lessons, course: courses.title })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.id, id))
    .get();
  if (!found) return null;
  const { content, ...lesson } = found.lesson;
  const exercise = lesson.kind === "exercise" ? (content as Exercise | null) : null;
  return {
    ...lesson,
    course: found.course,
    hindrance: hindranceOf(found.lesson),
    questions: exercise ? writeExercise(exercise) : "",
    passMark: exercise?.passMark ?? 0.8,
    mood: lesson.kind === "conversation" ? ((content as ConversationContent | null)?.goal.mood ?? 7) : null,
  };
}

export type WorkedLesson = NonNullable<ReturnType<typeof seeLesson>>;

type Set = { id: number } | { refused: "unknown" } | { refused: "published" };
type Change = Partial<typeof lessons.$inferInsert>;

/** What can be mended at any time, since it changes nothing of what is to be seen or passed. */
export function changeLesson(
  actor: Actor,
  id: number,
  change: { title: string; about: string; statedSeconds: number; transcript: string | null },
  now: Date,
) {
  return set(actor, id, change, "lesson-changed", now, true);
}

/** Gives an exercise its questions. Refuses what cannot be read, line by line, and a lesson that is published. */
export function setQuestions(
  actor: Actor,
  id: number,
  text: string,
  passMark: number,
  now: Date,
): Set | { refused: "wrong"; wrong: Wrong[] } {
  const read = readExercise(text, passMark);
  if ("wrong" in read) return { refused: "wrong", wrong: read.wrong };
  return set(actor, id, { content: read.exercise }, "questions-set", now);
}

/** Gives a film lesson the film in a stored file, which is moved away. Refuses what is no whole film, and a published lesson. */
export async function setFilm(
  actor: Actor,
  id: number,
  path: string,
  size: number,
  now: Date,
): Promise<Set | { refused: "no-film" | "cut-off" }> {
  const kept = await keepFilm(path, size);
  if ("refused" in kept) return kept;
  return set(actor, id, { film: kept.file, filmSeconds: kept.seconds }, "film-set", now);
}

/** Gives a film its captions. */
export async function setCaptions(
  actor: Actor,
  id: number,
  path: string,
  now: Date,
): Promise<Set | { refused: "no-captions"; line: number }> {
  const judged = judgeCaptions(await readFile(path, "utf8"));
  if ("refused" in judged) return judged;
  return set(actor, id, { captions: await keep(path, "vtt") }, "captions-set", now, true);
}

/** Gives a conversation its story. Refuses one with an error, a dead end, or no way to pass, and a published lesson. */
export async function setInk(
  actor: Actor,
  id: number,
  path: string,
  mood: number,
  now: Date,
): Promise<Set | { refused: "ink"; faults: InkFault[] }> {
  const checked = await checkInk(await readFile(path, "utf8"), { mood });
  if ("faults" in checked) return { refused: "ink", faults: checked.faults };
  return set(actor, id, { content: checked.content }, "conversation-set", now);
}

function set(actor: Actor, id: number, change: Change, act: string, now: Date, always = false): Set {
  return write((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, id)).get();
    if (!lesson) return { refused: "unknown" };
    if (lesson.published && !always) return { refused: "published" };
    tx.update(lessons).set(change).where(eq(lessons.id, id)).run();
    trace(tx, actor, { act, scope: `lesson:${id}` }, now);
    return { id };
  });
}
