/** The lessons of the demo's courses. Invented for the demo. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NewLesson } from "../../../app/elearning/authoring/build-course.server.ts";
import { compileCall } from "../../../app/elearning/kinds/conversation/ink.server.ts";
import { readExercise } from "../../../app/elearning/kinds/exercise/exercise-text.ts";
import type { Exercise } from "../../../app/elearning/kinds/exercise/exercise.ts";
import judgeFilmFile from "../../../app/elearning/kinds/film/headers/judge-film.task.server.ts";
import { folderOf } from "../../../app/elearning/uploads/stored-files.server.ts";
import { findTheGuide } from "./exercise.ts";
import { type DemoFilm, demoFilms } from "./films.ts";
import { theScreen } from "./page.ts";
import { fullCall } from "./workflow.ts";

const film = (outline: DemoFilm): NewLesson => {
  const { slug, title, about, minutes, transcript, questions } = outline;
  const file = `${slug}.webm`;
  const judged = judgeFilmFile(join(folderOf(file), file));
  if ("refused" in judged) throw new Error(`The demo's film ${file} cannot be read: ${judged.refused}`);
  return {
    kind: "film",
    slug,
    title,
    about,
    statedSeconds: minutes * 60,
    film: file,
    filmSeconds: judged.seconds,
    captions: `${slug}.vtt`,
    poster: `${slug}.webp`,
    transcript,
    content: questions ? toExercise(questions) : null,
  };
};

/** Parses the questions for those who read the transcript instead of watching the film. */
function toExercise(text: string): Exercise {
  const read = readExercise(text, 1);
  if ("wrong" in read) throw new Error(`The demo's questions: ${text}`);
  return read.exercise;
}

const exercise: NewLesson = {
  kind: "exercise",
  slug: "find-den-rette-guide",
  title: "Øvelse: Find den rette guide",
  about: "Fem spørgsmål om grønne og blå guider. Fire rigtige består, og du kan prøve igen.",
  statedSeconds: 5 * 60,
  content: findTheGuide,
};

const page: NewLesson = {
  kind: "page",
  slug: "din-skaerm",
  title: "Din skærm under en samtale",
  about: "Tryk dig rundt på telefonskærmen, og åbn svarene på det, nye agenter spørger om.",
  statedSeconds: 3 * 60,
  content: theScreen,
};

const workflow: NewLesson = {
  kind: "workflow",
  slug: "test-en-hel-sag",
  title: "Workflow-test: En sag fra guide til kvittering",
  about: "Fem trin: Find guiden, afklar, vælg, gør det, og luk. Hvert trin bedømmes, og fire rigtige består.",
  statedSeconds: 5 * 60,
  content: fullCall,
};

const ink = (name: string) => readFileSync(`db/demo/course/${name}.ink`, "utf8");

const simulatedShift: NewLesson = {
  kind: "conversation",
  slug: "simuleret-vagt",
  title: "Simuleret vagt: Inger og Preben",
  about: "Telefonen ringer to gange. Du vælger, hvad du siger, og hvilken guide du bruger.",
  statedSeconds: 11 * 60,
  content: { calls: [ink("boligstoette"), ink("rotter")].map(compileCall) },
};

/** 24 films, an interactive page, an exercise, a workflow test and a shift of two calls: two and a half hours by their stated lengths. */
export const agentsCourse = (): NewLesson[] =>
  inChapters([
    ...demoFilms.first.map(film),
    exercise,
    page,
    ...demoFilms.later.map(film),
    workflow,
    simulatedShift,
  ]);

/** The chapters of the agents' course, by the address of the lesson at which each begins. */
const chapterAt: Record<string, string> = {
  velkommen: "Kom godt i gang",
  "selvbetjening-nu": "Guiderne og dine kolleger",
  "den-gode-samtale": "Samtalen",
  mitid: "Det, borgerne ringer om",
  "varm-omstilling": "Når det bliver svært",
};

const inChapters = (lessons: NewLesson[]): NewLesson[] =>
  lessons.map((lesson) => ({ ...lesson, chapter: chapterAt[lesson.slug] ?? null }));

export const leadersCourse = () => demoFilms.leaders.map(film);
