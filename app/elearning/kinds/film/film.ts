import { z } from "zod";
import {
  type Exercise,
  exerciseContent,
  type ExerciseEvidence,
  type ExerciseView,
} from "../exercise/exercise.ts";
import type { QuestionsView } from "../exercise/questions-editor.ts";
import type { Range } from "../../courses/watched-ranges.ts";

/** A film's lesson as it is stored: a file of the site's own or a film on Vimeo, and questions on its transcript. */
export const filmLesson = z
  .object({
    kind: z.literal("film"),
    film: z.string().nullable(),
    filmSeconds: z.number().nullable(),
    /** Its number on Vimeo, and its key where it has one (`vimeo.ts`). */
    vimeo: z.string().nullable(),
    captions: z.string().nullable(),
    /** The picture that stands for it. */
    poster: z.string().nullable(),
    transcript: z.string().nullable(),
    content: exerciseContent.nullable(),
  })
  .transform(({ kind: _, content: questions, ...film }) => ({ ...film, questions }));
export type FilmContent = z.infer<typeof filmLesson>;

/** The questions that can be answered instead of watching; null when there are none, or no transcript to read. */
export const readingQuestions = ({ transcript, questions }: FilmContent): Exercise | null =>
  transcript ? questions : null;

/** Whether those who cannot hear or see the film cannot follow it. */
export const lacksAlternative = ({ captions, vimeo, transcript }: FilmContent): boolean =>
  (!captions && !vimeo) || !transcript;

/** How far a person has come in a film. */
export interface Seen {
  seen: Range[];
  seconds: number;
  missing: Range[];
  /** Where playing resumes. */
  positionSeconds: number;
  complete: boolean;
}

export interface FilmView extends Seen {
  film: string | null;
  /** The address of its player at Vimeo. */
  vimeo: string | null;
  captions: string | null;
  poster: string | null;
  transcript: string | null;
  reading: ExerciseView | null;
  lengthSeconds: number;
  /** A short clip of the demo in place of a film. */
  clip: boolean;
  /** Proves when the page was opened. */
  pageOpenToken: string;
}

export interface FilmEvidence {
  /** In seconds. */
  seen: number;
  of: number;
  missing: Range[];
  reading: ExerciseEvidence | null;
}

export interface FilmEditorView extends QuestionsView {
  film: string | null;
  /** The length of a film that can be shown, in seconds. */
  filmSeconds: number | null;
  vimeo: string | null;
  hasCaptions: boolean;
  poster: string | null;
  hasTranscript: boolean;
  lacksAlternative: boolean;
  maxMegabytes: number;
}
