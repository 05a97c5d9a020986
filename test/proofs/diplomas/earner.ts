/** One process of the diplomas proof: issues to whom it is told at the moment it is told, or draws what was issued. */
import { createHash, randomInt } from "node:crypto";
import { databaseFile } from "../../../app/base/env.server.ts";
import { type EventHandlers, registerEventHandlers } from "../../../app/base/events.server.ts";
import { drawDiploma } from "../../../app/diplomas/drawing/draw.server.ts";
import { findDiploma } from "../../../app/diplomas/issuing/diplomas.server.ts";
import { issueDiploma } from "../../../app/diplomas/issuing/issue.server.ts";
import { completeLesson } from "../../../app/elearning/completion/completions.server.ts";
import { openDatabase, sqlite, writeTransaction } from "../../../db/database.server.ts";
import { realNow } from "../../clock/shift.mjs";

export type Order =
  /** How many signs chance knows, so that numbers are often drawn twice; `at` is the moment to begin, by the machine's clock. */
  | { act: "issue"; people: number[]; signs: number; at: number }
  /** Each of these lessons is completed in its turn, over and over: whoever comes last completes the course. */
  | {
      act: "complete";
      personId: number;
      lessons: { id: number; courseId: number }[];
      times: number;
      at: number;
    }
  | { act: "draw"; numbers: string[] };
/** Of each asked for: the number or the drawing's digest, null when nothing was issued, or what went wrong. */
export type Outcome = { made: string | null } | { fault: string };

const now = new Date("2026-11-20T10:00:00Z");
const evidence = {
  courseSlug: "agents",
  courseVersion: 1,
  course: "E-læring for agenter",
  completedAt: now,
};
const waitCell = new Int32Array(new SharedArrayBuffer(4));
// Of what follows from a completion nothing is proved here.
registerEventHandlers({ "course-completed": [] } as unknown as EventHandlers);
openDatabase(databaseFile());
// What is proven is who gets what, not what a power cut leaves nor how long a crowd of processes waits for its turn.
sqlite.pragma("synchronous = OFF");
sqlite.pragma("busy_timeout = 60000");
process.on("message", async (order: Order) => process.send!(await runOrder(order)));
process.on("disconnect", () => process.exit());
process.send!("ready");

async function runOrder(order: Order): Promise<Outcome[]> {
  if (order.act === "draw") return Promise.all(order.numbers.map(drawn));
  Atomics.wait(waitCell, 0, 0, Math.max(0, order.at - realNow()));
  if (order.act === "complete")
    return Array.from({ length: order.times }, (_, n) =>
      completed(order.personId, order.lessons[n % order.lessons.length]!),
    );
  return order.people.map((personId) => issued(personId, () => randomInt(order.signs)));
}

function issued(personId: number, narrow: () => number): Outcome {
  try {
    return {
      made:
        writeTransaction((tx) => issueDiploma(tx, { ...evidence, personId }, now, narrow))?.number ?? null,
    };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function completed(personId: number, lesson: { id: number; courseId: number }): Outcome {
  try {
    writeTransaction((tx) => completeLesson(tx, personId, lesson, "watched", now));
    return { made: null };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

async function drawn(number: string): Promise<Outcome> {
  const pdf = await drawDiploma(findDiploma(number)!);
  return { made: createHash("sha256").update(pdf).digest("hex") };
}
