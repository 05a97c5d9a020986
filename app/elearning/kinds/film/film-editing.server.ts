import { writeFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { db, writeTransaction } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { type Actor, taskOwnerOf } from "../../../audit/audit.server.ts";
import { defineTask } from "../../../base/tasks/tasks.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { keepFile } from "../../uploads/stored-files.server.ts";
import { storePicture } from "../../uploads/pictures/picture.server.ts";
import { removeReplaced } from "../../uploads/unused-files.server.ts";
import type { ContentUpload, UploadOutcome } from "../lesson-kind.server.ts";
import { type ChangeOutcome, type LessonChange, updateLesson } from "../update-lesson.server.ts";
import type { JudgedCaptions, WrongCaptions } from "./captions.ts";
import type { FilmRefusal, JudgedFilm } from "./headers/judge-film.ts";

const judgeFilm = defineTask<string, JudgedFilm>(
  "app/elearning/kinds/film/headers/judge-film.task.server.ts",
  { ms: 20_000 },
);
const judgeCaptions = defineTask<{ path: string; filmSeconds: number | null }, JudgedCaptions>(
  "app/elearning/kinds/film/judge-captions.task.server.ts",
  { ms: 10_000 },
);

/** A film that replaces another removes the captions and the picture of the other. */
const replaceFilm = (change: LessonChange) => (lesson: Lesson) =>
  lesson.filmSeconds ? { ...change, captions: null, poster: null } : change;

/** Sets the film of a lesson to one on Vimeo, with the length that was typed. */
export const setVimeo = (
  actor: Actor,
  id: number,
  vimeo: string,
  filmSeconds: number,
  now: Date,
): ChangeOutcome =>
  updateLesson(actor, id, replaceFilm({ vimeo, filmSeconds, film: null }), { act: "film-set", now });

/**
 * Sets the film of a lesson from an uploaded file, which is moved; `lessonOf` finds or makes the lesson once the film is accepted. Refuses a file that is no complete film, that browsers cannot show or play,
 * or whose headers are over a limit. Rejects with `TaskLimitError`.
 */
export async function setFilm(
  actor: Actor,
  lessonOf: () => ChangeOutcome,
  path: string,
  now: Date,
): Promise<ChangeOutcome | { refused: FilmRefusal; sound?: string }> {
  const judged = await judgeFilm(path, taskOwnerOf(actor));
  if ("refused" in judged) return judged;
  let before: (string | null)[] = [];
  const outcome = await keepFile(path, judged.kind, (file) =>
    writeTransaction((): ChangeOutcome => {
      const lesson = lessonOf();
      if ("refused" in lesson) return lesson;
      before = filesOf(lesson.id);
      const change = replaceFilm({ film: file, filmSeconds: judged.seconds, vimeo: null });
      return updateLesson(actor, lesson.id, change, { act: "film-set", now });
    }),
  );
  for (const replaced of before) await removeReplaced(replaced);
  return outcome;
}

/** The film, the captions and the picture that a lesson has. */
function filesOf(id: number): (string | null)[] {
  const { film, captions, poster } = lessons;
  const found = db.select({ film, captions, poster }).from(lessons).where(eq(lessons.id, id)).get();
  return found ? [found.film, found.captions, found.poster] : [];
}

/**
 * Sets the captions of a film from an uploaded file, stored as WebVTT; `filmSeconds` is the film's length. Refuses a file that is neither
 * WebVTT nor SRT, has too many captions or those of a longer film, and to replace the captions of a published film. Rejects with `TaskLimitError`.
 */
export async function setCaptions(
  actor: Actor,
  id: number,
  path: string,
  filmSeconds: number | null,
  now: Date,
): Promise<ChangeOutcome | { refused: "no-text" } | WrongCaptions> {
  const judged = await judgeCaptions({ path, filmSeconds }, taskOwnerOf(actor));
  if ("refused" in judged) return judged;
  await writeFile(path, judged.vtt);
  const before = filesOf(id);
  const outcome = await keepFile(path, "vtt", (captions) =>
    updateLesson(actor, id, () => ({ captions }), {
      act: "captions-set",
      now,
      mayChangePublished: (lesson) => !lesson.captions,
    }),
  );
  for (const replaced of before) await removeReplaced(replaced);
  return outcome;
}

type Upload = Parameters<ContentUpload["store"]>[0];

/** As wide as the player shows it. */
const largestPoster = { maxWidthPixels: 960, maxHeightPixels: 960 };

/**
 * Sets the picture that stands for a film from an uploaded file, also of a published film, since what is to be seen stays the same. Refuses
 * a file that is no picture, or over a limit. Rejects with `TaskLimitError`.
 */
export async function setPoster({ actor, id, path, now, locale }: Upload): Promise<UploadOutcome> {
  const before = filesOf(id);
  const asked = { askedBy: taskOwnerOf(actor), locale };
  const outcome = await storePicture({ path, ...largestPoster }, asked, ({ file }) =>
    updateLesson(actor, id, () => ({ poster: file }), {
      act: "picture-added",
      now,
      mayChangePublished: () => true,
    }),
  );
  for (const replaced of before) await removeReplaced(replaced);
  return outcome;
}
