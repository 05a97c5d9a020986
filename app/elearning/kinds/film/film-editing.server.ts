import { readFile } from "node:fs/promises";
import type { Actor } from "../../../audit/audit.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { storeFile } from "../../uploads/stored-files.server.ts";
import { type ChangeOutcome, type LessonChange, updateLesson } from "../update-lesson.server.ts";
import { decodeUtf8 } from "../utf8-text.server.ts";
import { judgeCaptions, type WrongCaptions } from "./captions.ts";
import { type FilmRefusal, storeFilm } from "./store-film.server.ts";

/** Another film than one that was there takes that one's captions away with it. */
const replaceFilm = (change: LessonChange) => (lesson: Lesson) =>
  lesson.filmSeconds ? { ...change, captions: null } : change;

/** Lets a film be shown from Vimeo; its length is the one stated. */
export const setVimeo = (
  actor: Actor,
  id: number,
  vimeo: string,
  filmSeconds: number,
  now: Date,
): ChangeOutcome =>
  updateLesson(actor, id, replaceFilm({ vimeo, filmSeconds, film: null }), { act: "film-set", now });

/** Gives a lesson the film in a received file, which is moved away. Refuses what is no complete film that browsers can show. */
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
 * Gives a film its captions; `filmSeconds` is its length. Refuses what is no WebVTT or goes past the film's end, and other
 * captions for a film that a published version holds.
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
