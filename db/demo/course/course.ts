/** The demo's courses as outlines that `buildCourse` takes. Invented for the demo. */
import { readFileSync } from "node:fs";
import type { LessonOutline } from "../../../app/elearning/build.server.ts";
import { findTheGuide } from "./exercise.ts";
import { type DemoFilm, demoFilms } from "./films.ts";

const film = ({ slug, title, about, minutes, transcript }: DemoFilm): LessonOutline => ({
  kind: "film",
  slug,
  title,
  about,
  statedSeconds: minutes * 60,
  film: `${slug}.webm`,
  captions: `${slug}.vtt`,
  transcript,
});

const exercise: LessonOutline = {
  kind: "exercise",
  slug: "find-den-rette-guide",
  title: "Øvelse: Find den rette guide",
  about: "Fem spørgsmål om grønne og blå guider. Fire rigtige består, og du kan prøve igen.",
  statedSeconds: 7 * 60,
  exercise: findTheGuide,
};

const conversation: LessonOutline = {
  kind: "conversation",
  slug: "vagt-boligstoette",
  title: "Simuleret vagt: Inger og boligstøtten",
  about: "Telefonen ringer. Du vælger, hvad du siger, og hvilken guide du bruger.",
  statedSeconds: 11 * 60,
  ink: readFileSync(new URL("./boligstoette.ink", import.meta.url), "utf8"),
  goal: { mood: 7 },
};

/** 24 films, one exercise and one conversation: two and a half hours by their stated lengths. */
export const agentsCourse: LessonOutline[] = [
  ...demoFilms.first.map(film),
  exercise,
  ...demoFilms.later.map(film),
  conversation,
];

export const leadersCourse: LessonOutline[] = demoFilms.leaders.map(film);
