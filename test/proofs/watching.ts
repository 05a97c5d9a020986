/** The seconds counted of a film are the seconds seen, whatever the viewer and the network do; and no cheat completes a film. */
import { eq } from "drizzle-orm";
import { databaseFile } from "../../app/base/env.server.ts";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { addLesson } from "../../app/elearning/authoring/build-course.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import {
  closeDatabase,
  db,
  migrateDatabase,
  openDatabase,
  sqlite,
  writeTransaction,
} from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { seededRandom } from "../../db/demo/random.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { lessonCompletions, watchClocks, watched } from "../../db/schema/elearning-progress.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";
import { cheats } from "./watching/cheats.ts";
import { type Film, Viewer } from "./watching/viewer.ts";

export const rounds = 8;

export const broken: Broken[] = [
  {
    name: "what was given is not spent",
    file: "app/elearning/kinds/film/watching.server.ts",
    target: "Math.max(0, beforeSeconds - totalSeconds(granted))",
    replacement: "beforeSeconds",
    spoils: "cheated",
  },
  {
    name: "complete by the furthest place",
    file: "app/elearning/kinds/film/watching.server.ts",
    target: "totalSeconds(ranges) >= requiredFilmShare * lengthSeconds",
    replacement: "positionSeconds >= requiredFilmShare * lengthSeconds",
    spoils: "cheated",
    inTests: true,
  },
  {
    name: "the last report stands alone",
    file: "app/elearning/kinds/film/watching.server.ts",
    target: "const ranges = mergeRanges([...before, ...granted]);",
    replacement: "const ranges = mergeRanges([...granted]);",
    spoils: "wrongViewers",
  },
  {
    name: "any token is believed",
    file: "app/elearning/kinds/film/page-open-tokens.server.ts",
    target: "if (!equalHashes(given, seal(personId, lessonId, opened))) return null;",
    replacement: "if (given === personId + seal(0, lessonId, opened)) return null;",
    spoils: "cheated",
  },
];

export const bounds: Bounds = { completed: some, wrongViewers: none, cheated: none };

/** A round is 300 viewers and each cheat 30 times; a proof of one round runs 12 and 2. */
export async function prove(rounds: number): Promise<Figures> {
  const [viewers, tries] = rounds === 1 ? [12, 2] : [300 * rounds, 30 * rounds];
  openDatabase(databaseFile());
  migrateDatabase();
  // This proof is about what is counted, not about power cuts.
  sqlite.pragma("synchronous = OFF");
  registerEventHandlers(eventHandlers);
  const { astrid, bo } = addCast();
  const [person, other] = [findPerson(astrid)!, findPerson(bo)!];
  const random = seededRandom(rounds);
  const film = addFilm();
  let now = Date.parse("2026-11-23T08:00:00Z");
  const total = { viewers, completed: 0, wrongViewers: 0, cheats: 0, cheated: 0 };
  let first = "";
  for (let index = 0; index < viewers; index++) {
    const seconds = setLength(film, 10 + Math.floor(random() * 110));
    const viewer = new Viewer(person, { ...film, seconds }, random, now);
    viewer.watch(50 + Math.floor(random() * 400));
    const seen = viewer.settle();
    const complete = viewer.share() >= 0.95;
    if (seen.complete !== complete) viewer.wrong ??= `complete is ${seen.complete}, at ${viewer.share()}`;
    if (complete) total.completed += 1;
    if (viewer.wrong) total.wrongViewers += 1;
    first ||= viewer.wrong ?? "";
    now = viewer.now + 60_000;
    clearProgress();
  }
  for (const [name, cheat] of Object.entries(cheats)) {
    for (let attempt = 0; attempt < tries; attempt++) {
      const seconds = setLength(film, 20 + Math.floor(random() * 400));
      cheat({ person, other, film: { ...film, seconds }, random: random, opened: now });
      total.cheats += 1;
      const completed = db.select().from(lessonCompletions).all().length;
      total.cheated += completed;
      if (completed) first ||= name;
      now += 7_200_000;
      clearProgress();
    }
  }
  closeDatabase();
  return { rounds, ...total, first };
}

/** A film beside another lesson, so that completing it does not complete the course. */
function addFilm(): Film {
  return writeTransaction((tx) => {
    const { id: courseId } = findOrCreateCourse(tx, "agents");
    const film = { kind: "film" as const, statedSeconds: 60, film: "x.webm", filmSeconds: 60 };
    addLesson(tx, courseId, { ...film, slug: "anden", title: "Anden" });
    return {
      id: addLesson(tx, courseId, { ...film, slug: "film", title: "Film" }),
      slug: "film",
      seconds: 60,
    };
  });
}

function setLength({ id }: Film, seconds: number): number {
  db.update(lessons).set({ filmSeconds: seconds }).where(eq(lessons.id, id)).run();
  return seconds;
}

function clearProgress(): void {
  for (const table of [watched, watchClocks, lessonCompletions]) db.delete(table).run();
}
