import { readFileSync } from "node:fs";

/** A film of the demo, as described in films.json. Invented. */
export interface DemoFilm {
  slug: string;
  title: string;
  about: string;
  /** The length shown on the page. */
  minutes: number;
  /** The points that the short clip and its captions show. */
  points: [string, string, string];
  transcript: string;
  /** The questions for those who read the transcript instead, in the format of `readExercise`. */
  questions?: string;
}

interface DemoFilms {
  /** The agents' films before their exercise, and those after it. */
  first: DemoFilm[];
  later: DemoFilm[];
  leaders: DemoFilm[];
}

export const demoFilms: DemoFilms = JSON.parse(readFileSync("db/demo/course/films.json", "utf8"));
