import { z } from "zod";
import { env } from "../../../base/env.server.ts";
import { optionalTextField } from "../../../base/forms/fields.ts";
import { findAttempt, readAttempt } from "../../completion/attempts.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { isUploaded } from "../../uploads/stored-files.server.ts";
import { contentForm } from "../content-form.server.ts";
import { answeredState, answerQuestions } from "../exercise/answering.server.ts";
import { exerciseEvidence, viewExercise } from "../exercise/exercise.ts";
import { questionsForm, viewQuestions } from "../exercise/set-questions.server.ts";
import { defineLessonKind } from "../lesson-kind.server.ts";
import { filmLesson, type FilmView, lacksAlternative, readingQuestions } from "./film.ts";
import { setVimeo } from "./film-editing.server.ts";
import { captionsUpload, filmUpload, newFilmUpload, posterUpload } from "./film-uploads.server.ts";
import { missingRanges, totalSeconds } from "../../courses/watched-ranges.ts";
import { createPageOpenToken } from "./page-open-tokens.server.ts";
import { vimeoOrigin, vimeoPlayerUrl } from "./vimeo.ts";
import { vimeoForm } from "./vimeo-form.ts";
import { seenOf, watchedBy } from "./watching.server.ts";

const questionsOf = (lesson: Lesson) => filmLesson.safeParse(lesson).data?.questions ?? null;

/** A film that is watched. Where its transcript has questions, reading it and answering them counts as well. */
export const film = defineLessonKind("film", {
  content: filmLesson,
  isReady: ({ filmSeconds }) => Boolean(filmSeconds),
  isInaccessible: lacksAlternative,
  completedBy: "watched",
  canTry: (film) => readingQuestions(film) !== null,
  frameOrigin: ({ vimeo }) => (vimeo ? vimeoOrigin : null),

  view(content, { person, lesson, isRecorded, now }): FilmView {
    const { film, captions, poster, transcript, filmSeconds, vimeo } = content;
    const questions = readingQuestions(content);
    return {
      film,
      vimeo: vimeo && vimeoPlayerUrl(vimeo),
      captions,
      poster,
      transcript,
      reading: questions && viewExercise(questions, findAttempt(person, lesson, isRecorded, answeredState)),
      lengthSeconds: filmSeconds ?? 0,
      clip: film !== null && !isUploaded(film),
      pageOpenToken: createPageOpenToken(person.id, lesson.id, now),
      ...seenOf(person, lesson),
    };
  },
  answer: answerQuestions(
    {
      content(lesson) {
        const film = filmLesson.safeParse(lesson).data;
        return film?.filmSeconds ? readingQuestions(film) : null;
      },
      state: answeredState,
    },
    "read",
  ),
  ownRecords: watchedBy,
  evidence(content, { own, attempt: storedAttempt }) {
    const lengthSeconds = content.filmSeconds ?? 0;
    const seen = own[0]?.ranges ?? [];
    const questions = readingQuestions(content);
    const attempt = readAttempt(storedAttempt, answeredState);
    const reading =
      questions && exerciseEvidence(questions, attempt?.state.answers ?? {}, attempt?.tries ?? 0);
    return {
      seen: totalSeconds(seen),
      of: lengthSeconds,
      missing: missingRanges(seen, lengthSeconds),
      reading,
    };
  },

  editor: (content, lesson) => ({
    film: content?.film ?? null,
    filmSeconds: content?.filmSeconds ?? null,
    vimeo: content?.vimeo ?? null,
    hasCaptions: Boolean(content?.captions),
    poster: content?.poster ?? null,
    hasTranscript: Boolean(content?.transcript),
    lacksAlternative: Boolean(content?.filmSeconds) && content !== null && lacksAlternative(content),
    maxMegabytes: env.FILM_MAX_MB,
    ...viewQuestions(lesson, questionsOf),
  }),
  details: z.object({ transcript: optionalTextField(40_000).transform((text) => text || null) }),
  forms: {
    spoergsmaal: questionsForm(questionsOf, ({ content }) => !content),
    vimeo: contentForm(vimeoForm, (actor, id, { address, length }, now) =>
      setVimeo(actor, id, address, length, now),
    ),
  },
  uploads: {
    film: filmUpload,
    "ny-film": newFilmUpload,
    undertekster: captionsUpload,
    billede: posterUpload,
  },
  keepsWatched: (old, edition) => old.film === edition.film && old.vimeo === edition.vimeo,
});
