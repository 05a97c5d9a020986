/** Ways to have a film counted without seeing it, each in less time than the film takes. */

import type { Range } from "../../../app/elearning/courses/watched-ranges.ts";
import { createPageOpenToken } from "../../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { recordWatched, type WatchReport } from "../../../app/elearning/kinds/film/watching.server.ts";
import type { Person } from "../../../app/people/register/person.server.ts";
import type { Random, Film } from "./viewer.ts";

interface Cheat {
  person: Person;
  film: Film;
  /** Another person who opened the same film an hour ago. */
  other: Person;
  random: Random;
  opened: number;
}

/** Sends reports at these seconds after the page was opened. */
const send = ({ person, film }: Cheat, opened: number, reports: [after: number, report: WatchReport][]) =>
  reports.map(([after, report]) => recordWatched(person, film.slug, report, new Date(opened + after * 1000)));

const wholeFilm = ({ seconds }: Film): Range[] => [[0, seconds]];

/** A time in seconds before half the film's length. */
const beforeHalf = ({ film, random }: Cheat) => random() * (film.seconds * 0.475 - 2);

export const cheats: Record<string, (cheat: Cheat) => unknown> = {
  "jumping to the end": (cheat) => {
    const { film, person, opened, random } = cheat;
    const sitting = createPageOpenToken(person.id, film.id, new Date(opened));
    const end: Range = [film.seconds * (0.1 + random() * 0.89), film.seconds];
    return send(cheat, opened, [
      [1, { ranges: [[0, 1]], position: film.seconds, sitting }],
      [3600, { ranges: [end], position: film.seconds, sitting }],
    ]);
  },
  "a clock that runs ahead": (cheat) => {
    const { film, person, opened } = cheat;
    const sitting = createPageOpenToken(person.id, film.id, new Date(opened));
    return send(cheat, opened, [
      [beforeHalf(cheat), { ranges: wholeFilm(film), position: film.seconds, sitting }],
    ]);
  },
  "the same report a hundred times": (cheat) => {
    const { film, person, opened } = cheat;
    const sitting = createPageOpenToken(person.id, film.id, new Date(opened));
    const at = beforeHalf(cheat);
    const report = { ranges: wholeFilm(film), position: film.seconds, sitting };
    return send(
      cheat,
      opened,
      Array.from({ length: 100 }, () => [at, report]),
    );
  },
  "many tabs at once": (cheat) => {
    const { film, person, opened } = cheat;
    const at = beforeHalf(cheat);
    const tabs = Array.from({ length: 20 }, (_, tab) =>
      createPageOpenToken(person.id, film.id, new Date(opened + (tab * at * 1000) / 40)),
    );
    return send(
      cheat,
      opened,
      tabs.map((sitting, tab) => {
        const part: Range = [(tab * film.seconds) / 20, ((tab + 1) * film.seconds) / 20];
        return [at, { ranges: [part], position: part[1], sitting }];
      }),
    );
  },
  "another's page": (cheat) => {
    const { film, other, opened } = cheat;
    const sitting = createPageOpenToken(other.id, film.id, new Date(opened - 3_600_000));
    return send(cheat, opened, [[1, { ranges: wholeFilm(film), position: 0, sitting }]]);
  },
  "a page that says it was opened earlier": (cheat) => {
    const { film, person, opened } = cheat;
    const sealed = createPageOpenToken(person.id, film.id, new Date(opened)).split(".")[1];
    const sitting = `${(opened - 3_600_000).toString(36)}.${sealed}`;
    return send(cheat, opened, [[1, { ranges: wholeFilm(film), position: 0, sitting }]]);
  },
};
