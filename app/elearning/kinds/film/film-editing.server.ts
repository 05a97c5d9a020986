import { readFile } from "node:fs/promises";
import type { Actor } from "../../../audit/audit.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { storeFile } from "../../uploads/stored-files.server.ts";
import { type ChangeOutcome, type LessonChange, updateLesson } from "../update-lesson.server.ts";
import { decodeUtf8 } from "../utf8-text.server.ts";
import { judgeCaptions, type WrongCaptions } from "./captions.ts";
import { type FilmRefusal, storeFilm } from "./store-film.server.ts";

/** A film that replaces another removes the captions of the other. */
const replaceFilm = (change: LessonChange) => (lesson: Lesson) =>
  lesson.filmSeconds ? { ...change, captions: null } : change;

/** Sets the film of a lesson to one on Vimeo, with the length that was typed. */
export const setVimeo = (
  actor: Actor,
  id: number,
  vimeo: string,
  filmSeconds: number,
  now: Date,
): ChangeOutcome =>
  updateLesson(actor, id, replaceFilm({ vimeo, filmSeconds, film: null }), { act: "film-set", now });

/** Sets the film of a lesson from an uploaded file, which is moved. Refuses a file that is no complete film, or that browsers cannot show. */
export async function setFilm(
  actor: Actor,
  id: number,
  path: string,
  bytes: number,
  now: Date,
): Promise<ChangeOutcome | { refused: FilmRefusal }> {
  const stored = await storeFilm(path, bytes);
  if ("refused" in stored) return stored;
  const film = replaceFilm({ film: stored.file, filmSeconds: stored.seconds, vimeo: null });
  return updateLesson(actor, id, film, { act: "film-set", now });
}

/**
 * Sets the captions of a film from an uploaded file; `filmSeconds` is the film's length. Refuses a file that is not WebVTT or goes
 * past the film's end, and to replace the captions of a published film.
 */
export async function setCaptions(
  actor: Actor,
  id: number,
  path: string,
  filmSeconds: number | null,
  now: Date,
): Promise<ChangeOutcome | { refused: "no-text" } | WrongCaptions> {
  const text = decodeUtf8(await readFile(path));
  if (text === null) return { refused: "no-text" };
  const judged = judgeCaptions(text, filmSeconds);
  if ("refused" in judged) return judged;
  const captions = await storeFile(path, "vtt");
  return updateLesson(actor, id, () => ({ captions }), {
    act: "captions-set",
    now,
    mayChangePublished: (lesson) => !lesson.captions,
  });
}
