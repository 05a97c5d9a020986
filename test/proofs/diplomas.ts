/** A diploma is issued once, under a number of its own, with one letter, and is drawn the same to the byte for ever. */
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
    target: "if (!taken) return number;",
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
 * Each round many processes issue to a thousand people at once, then ask a thousand times for one person, then complete
 * another's lessons a thousand times, which completes the course once; and draw some of it all again, one of them ten years later on the other side of the world. A single round makes do with sixty.
 */
export async function prove(rounds: number): Promise<Figures> {
  const [crowd, processes, signs] = rounds === 1 ? [60, 1, 2] : [1000, 6, 3];
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
    const apart = await sendToAll(earners, (n) =>
      issueTo(
        signs,
        agents.filter((_, at) => at % earners.length === n),
      ),
    );
    const racing = await sendToAll(earners, () =>
      issueTo(signs, Array(Math.ceil(crowd / earners.length)).fill(astrid)),
    );
    const times = Math.ceil(crowd / earners.length);
    const completing = await sendToAll(earners, () => ({
      act: "complete",
      personId: bo,
      lessons,
      times,
      at: realNow() + 100,
    }));
    for (const [name, figure] of Object.entries(tally(apart, racing, completing, crowd)))
      total[name as keyof typeof total] += figure;
    const numbers = db.select({ number: diplomas.number }).from(diplomas).limit(5).all();
    const order = { act: "draw" as const, numbers: numbers.map(({ number }) => number) };
    const [here, elsewhere] = await Promise.all(
      earners.slice(0, 2).map((earner) => sendOrder(earner, order)),
    );
    total.redrawn += here!.length;
    total.differing += here!.filter(
      (one, at) => JSON.stringify(one) !== JSON.stringify(elsewhere![at]),
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

/** What the course is made of. */
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

const issueTo = (signs: number, people: number[]): Order => ({
  act: "issue",
  people,
  signs,
  at: realNow() + 100,
});

/** Compares what each was told with what stands in the database when all is quiet. */
function tally(apart: Outcome[], racing: Outcome[], completing: Outcome[], crowd: number) {
  const told = (outcomes: Outcome[]) => outcomes.flatMap((one) => ("made" in one && one.made) || []);
  const kept = db.select().from(diplomas).all();
  const holders = new Set(kept.map(({ personId }) => personId));
  const numbers = new Set(kept.map(({ number }) => number));
  const unkept = [...told(apart), ...told(racing)].filter((number) => !numbers.has(number));
  const completions = db.select().from(courseCompletions).all().length;
  return {
    issued: kept.length,
    raced: racing.length,
    completed: completing.length,
    missing: crowd + 2 - holders.size + unkept.length + (1 - completions),
    twice: kept.length - holders.size + Math.max(0, told(racing).length - 1),
    letters: Math.abs(db.select().from(letters).all().length - kept.length),
    faults: [...apart, ...racing, ...completing].filter((one) => "fault" in one).length,
  };
}
