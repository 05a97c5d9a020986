/** One process of the diplomas proof: issues, completes or draws as ordered, at the time the order states. */
import { createHash, randomInt } from "node:crypto";
import { databaseFile } from "../../../app/base/env.server.ts";
import drawDiploma from "../../../app/diplomas/drawing/diploma.task.server.ts";
import { drawingOf } from "../../../app/diplomas/drawing/draw.server.ts";
import { findDiploma } from "../../../app/diplomas/issuing/diplomas.server.ts";
import { issueDiploma } from "../../../app/diplomas/issuing/issue.server.ts";
import { completeLesson } from "../../../app/elearning/completion/completions.server.ts";
import { openDatabase, sqlite, writeTransaction } from "../../../db/database.server.ts";
import { realNow } from "../../clock/shift.mjs";

export type Order =
  /** `signs` is the number of characters to draw from, few so that numbers collide; `at` is when to begin, in ms of the machine's clock. */
  | { act: "issue"; people: number[]; signs: number; at: number }
  /** Completes these lessons in turn, repeatedly; the last one completes the course. */
  | {
      act: "complete";
      personId: number;
      lessons: { id: number; courseId: number }[];
      times: number;
      at: number;
    }
  | { act: "draw"; numbers: string[] };
/** For each: the number or the drawing's digest, null when nothing was issued, or the error. */
export type Outcome = { made: string | null } | { fault: string };

const now = new Date("2026-11-20T10:00:00Z");
const evidence = {
  courseSlug: "agents",
  courseVersion: 1,
  course: "E-læring for agenter",
  completedAt: now,
};
const waitCell = new Int32Array(new SharedArrayBuffer(4));
openDatabase(databaseFile());
// This proof is about who gets what, not about power cuts or waiting times.
sqlite.pragma("synchronous = OFF");
sqlite.pragma("busy_timeout = 60000");
process.on("message", async (order: Order) => process.send!(await runOrder(order)));
process.on("disconnect", () => process.exit());
process.send!("ready");

async function runOrder(order: Order): Promise<Outcome[]> {
  if (order.act === "draw") return Promise.all(order.numbers.map(draw));
  Atomics.wait(waitCell, 0, 0, Math.max(0, order.at - realNow()));
  if (order.act === "complete")
    return Array.from({ length: order.times }, (_, n) =>
      complete(order.personId, order.lessons[n % order.lessons.length]!),
    );
  return order.people.map((personId) => issue(personId, () => randomInt(order.signs)));
}

function issue(personId: number, randomIndex: () => number): Outcome {
  try {
    return {
      made:
        writeTransaction((tx) => issueDiploma(tx, { ...evidence, personId }, now, randomIndex))?.number ??
        null,
    };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function complete(personId: number, lesson: { id: number; courseId: number }): Outcome {
  try {
    writeTransaction((tx) => completeLesson(tx, personId, lesson, "watched", now));
    return { made: null };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

async function draw(number: string): Promise<Outcome> {
  const pdf = await drawDiploma(drawingOf(findDiploma(number)!));
  return { made: createHash("sha256").update(pdf).digest("hex") };
}
