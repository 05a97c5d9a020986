import { readFileSync } from "node:fs";

/** One of the demo's films, as films.json tells of it: what it is called, says and takes. Invented. */
export interface DemoFilm {
  slug: string;
  title: string;
  about: string;
  /** What the page says the film takes. */
  minutes: number;
  /** What the short clip shows and its captions say. */
  points: [string, string, string];
  transcript: string;
  /** What is asked of those who read the film instead, as `readExercise` reads it. */
  questions?: string;
}

interface DemoFilms {
  /** The agents' films before their exercise, and those after it. */
  first: DemoFilm[];
  later: DemoFilm[];
  leaders: DemoFilm[];
}

export const demoFilms: DemoFilms = JSON.parse(
  readFileSync(new URL("./films.json", import.meta.url), "utf8"),
);
