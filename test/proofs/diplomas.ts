/** A diploma is issued once, with its own number and one letter, and its PDF is the same to the byte whenever it is drawn. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { databaseFile } from "../../app/base/env.server.ts";
import { addLesson } from "../../app/elearning/authoring/build-course.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import {
  closeDatabase,
  db,
  migrateDatabase,
  openDatabase,
  writeTransaction,
} from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { courseCompletions } from "../../db/schema/elearning.ts";
import { lessonCompletions } from "../../db/schema/elearning-progress.ts";
import { letters } from "../../db/schema/mail.ts";
import { clockSettings, realNow } from "../clock/shift.mjs";
import { addAgents } from "../course-days/sample-days.ts";
import type { Order, Outcome } from "./diplomas/earner.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const rounds = 3;

export const broken: Broken[] = [
  {
    name: "issuing without asking who holds one already",
    file: "app/diplomas/issuing/issue.server.ts",
    target: "if (!person || hasHadDiploma(tx, personId, courseSlug)) return null;",
    replacement: "if (!person) return null;",
    spoils: "faults",
  },
  {
    name: "taking a number without asking whose it is",
    file: "app/diplomas/issuing/issue.server.ts",
    target: "if (!existing) return number;",
    replacement: "return number;",
    spoils: "faults",
  },
  {
    name: "drawing with the day it is drawn",
    file: "app/diplomas/drawing/layouts/first.server.ts",
    target: "CreationDate: issuedAt",
    replacement: "CreationDate: new Date()",
    spoils: "differing",
    inTests: true,
  },
];

export const bounds: Bounds = {
  issued: some,
  missing: none,
  twice: none,
  letters: none,
  faults: none,
  redrawn: some,
  differing: none,
};

/**
 * In each round many processes issue to a thousand people, then all to one person, then complete another person's lessons over and over,
 * which completes the course once; and draw some diplomas again, one process ten years later on the other side of the world. A proof of
 * one round uses sixty people.
 */
export async function prove(rounds: number): Promise<Figures> {
  const [crowd, processes, signCount] = rounds === 1 ? [60, 1, 2] : [1000, 6, 3];
  openDatabase(databaseFile());
  migrateDatabase();
  const { astrid, bo } = addCast();
  const lessons = addLessons();
  const agents = addAgents(crowd);
  const earners = [
    await start({}),
    ...(await Promise.all(Array.from({ length: processes }, () => start(tenYearsLater)))),
  ];
  const total = {
    issued: 0,
    raced: 0,
    completed: 0,
    missing: 0,
    twice: 0,
    letters: 0,
    faults: 0,
    redrawn: 0,
    differing: 0,
  };
  for (let round = 0; round < rounds; round++) {
    const separate = await sendToAll(earners, (n) =>
      issueTo(
        signCount,
        agents.filter((_, at) => at % earners.length === n),
      ),
    );
    const racing = await sendToAll(earners, () =>
      issueTo(signCount, Array(Math.ceil(crowd / earners.length)).fill(astrid)),
    );
    const times = Math.ceil(crowd / earners.length);
    const completing = await sendToAll(earners, () => ({
      act: "complete",
      personId: bo,
      lessons,
      times,
      at: realNow() + 100,
    }));
    for (const [name, figure] of Object.entries(tally(separate, racing, completing, crowd)))
      total[name as keyof typeof total] += figure;
    const numbers = db.select({ number: diplomas.number }).from(diplomas).limit(5).all();
    const order = { act: "draw" as const, numbers: numbers.map(({ number }) => number) };
    const [drawnHere, drawnElsewhere] = await Promise.all(
      earners.slice(0, 2).map((earner) => sendOrder(earner, order)),
    );
    total.redrawn += drawnHere!.length;
    total.differing += drawnHere!.filter(
      (outcome, at) => JSON.stringify(outcome) !== JSON.stringify(drawnElsewhere![at]),
    ).length;
    db.delete(diplomas).run();
    db.delete(letters).run();
    db.delete(lessonCompletions).run();
    db.delete(courseCompletions).run();
  }
  for (const earner of earners) earner.disconnect();
  closeDatabase();
  return { rounds, processes: earners.length, ...total };
}

/** Adds the lessons of the course. */
const addLessons = () =>
  writeTransaction((tx) => {
    const { id: courseId } = findOrCreateCourse(tx, "agents");
    return Array.from({ length: 12 }, (_, n) => {
      const lesson = {
        slug: `lektion-${n}`,
        title: `Lektion ${n}`,
        kind: "page",
        statedSeconds: 60,
      } as const;
      return { id: addLesson(tx, courseId, lesson), courseId };
    });
  });

const tenYearsLater = {
  TZ: "Pacific/Auckland",
  LANG: "en_NZ.UTF-8",
  ...clockSettings(new Date("2036-11-23T10:12:20+01:00")),
};

async function start(env: Record<string, string>): Promise<ChildProcess> {
  const earner = fork(join(import.meta.dirname, "diplomas/earner.ts"), { env: { ...process.env, ...env } });
  await once(earner, "message");
  return earner;
}

async function sendOrder(earner: ChildProcess, order: Order): Promise<Outcome[]> {
  earner.send(order);
  const [outcomes] = (await once(earner, "message")) as [Outcome[]];
  return outcomes;
}

const sendToAll = async (earners: ChildProcess[], orderOf: (n: number) => Order): Promise<Outcome[]> =>
  (await Promise.all(earners.map((earner, n) => sendOrder(earner, orderOf(n))))).flat();

const issueTo = (signCount: number, people: number[]): Order => ({
  act: "issue",
  people,
  signs: signCount,
  at: realNow() + 100,
});

/** Compares every outcome with the database after all processes are done. */
function tally(separate: Outcome[], racing: Outcome[], completing: Outcome[], crowd: number) {
  const numbersOf = (outcomes: Outcome[]) =>
    outcomes.flatMap((outcome) => ("made" in outcome && outcome.made) || []);
  const rows = db.select().from(diplomas).all();
  const holders = new Set(rows.map(({ personId }) => personId));
  const numbers = new Set(rows.map(({ number }) => number));
  const missingNumbers = [...numbersOf(separate), ...numbersOf(racing)].filter(
    (number) => !numbers.has(number),
  );
  const completions = db.select().from(courseCompletions).all().length;
  return {
    issued: rows.length,
    raced: racing.length,
    completed: completing.length,
    missing: crowd + 2 - holders.size + missingNumbers.length + (1 - completions),
    twice: rows.length - holders.size + Math.max(0, numbersOf(racing).length - 1),
    letters: Math.abs(db.select().from(letters).all().length - rows.length),
    faults: [...separate, ...racing, ...completing].filter((outcome) => "fault" in outcome).length,
  };
}
