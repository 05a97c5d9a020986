/**
 * A site killed (SIGKILL) at any moment loses nothing that it has acknowledged, leaves nothing half done, and sends no letter twice. From
 * outside: writers in every room act over HTTP, and a real SMTP server receives the letters. A power cut is not tested here: that depends
 * on synchronous=FULL, which test/db/open.test.ts checks.
 */
import { setTimeout } from "node:timers/promises";
import { sqlite } from "../../db/database.server.ts";
import { findDamage } from "../../db/integrity.server.ts";
import { repeatableRandom } from "../db/random-rows.ts";
import { startSite } from "../journeys/site.ts";
import { closeAndKill } from "./crash/closing.ts";
import { attendance, publishing, signUp } from "./crash/day-writers.ts";
import { courses, packages, watched } from "./crash/learning-writers.ts";
import { judgeLetters, newestLetter, waitForLetters } from "./crash/letters.ts";
import { answers, imports, plans } from "./crash/people-writers.ts";
import { acknowledged, UnknownAnswer, type Writer } from "./crash/writer.ts";
import { addForRound, prepareWorld, withDatabaseOf, type World } from "./crash/world.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

const file = "build/server/index.js";

export const broken: Broken[] = [
  {
    name: "an act is not one transaction",
    file,
    target: "function writeTransaction(",
    replacement: "function writeTransaction(act) {\n  return act(db);\n}\nfunction unusedTransaction(",
    spoils: "halfDone",
    inTests: true,
  },
  {
    name: "a letter is put into the outbox after the act that it is about",
    file,
    target: "return insertLetter(tx).run(row).changes === 1;",
    replacement: "setTimeout(() => insertLetter(tx).run(row), 100);\n  return true;",
    spoils: "lost",
  },
];

export const bounds: Bounds = {
  acknowledged: some,
  lost: none,
  halfDone: none,
  damaged: none,
  twice: none,
  unsent: none,
  // Answers that no writer expects: such a writer proves nothing.
  unknown: none,
  // Rooms in which nothing was acknowledged.
  idle: none,
};

/** So many take four minutes on two quiet cores. */
export const rounds = 60;

/** How long the writers write before the site is killed, in ms: at least, and at random more. */
const [leastMs, moreMs] = [150, 500];
const longestClosingMs = 80;
/** A broken build is killed until it is found out, at most so often. */
const mostKillsOfBroken = 20;

export async function prove(rounds: number): Promise<Figures> {
  const random = repeatableRandom(rounds);
  const site = await startSite({ people: 40, env: { MAIL_PER_MINUTE: "10000" } });
  const total = { kills: 0, lost: 0, halfDone: 0, damaged: 0, unknown: 0 };
  let first = "";
  const whole = [imports(), signUp()];
  const others = [attendance(), publishing(), courses(), watched(), packages(), answers(), plans()];
  const writers = [...whole, ...others];
  try {
    const before = await withDatabaseOf(site, newestLetter);
    const world = await prepareWorld(site);
    const isFound = () =>
      spoiled() !== undefined && Number({ ...total }[spoiled() as keyof typeof total]) > 0;
    for (
      let round = 0;
      round < (spoiled() ? Math.max(rounds, mostKillsOfBroken) : rounds) && !isFound();
      round++
    ) {
      await withDatabaseOf(site, () => addForRound(world, round));
      const writing = writers.map((writer) => writeUntilKilled(writer, world));
      // In the first round each has acted once, on a busy machine too.
      if (round === 0) await Promise.all(writing.map(({ acted }) => acted));
      await setTimeout(leastMs + random() * moreMs);
      await site.kill(() => {});
      const unknown = (await Promise.all(writing.map(({ ended }) => ended))).filter((text) => text !== null);
      first ||= unknown[0] ?? "";
      total.kills++;
      total.unknown += unknown.length;
      await withDatabaseOf(site, async () => {
        total.damaged += findDamage(sqlite).length;
        for (const writer of whole) total.halfDone += writer.countHalf();
        for (const writer of writers) total.lost += await writer.countLost(world);
      });
    }
    if (isFound()) return { rounds, ...total };
    const closing = await closeAndKill(world, random() * longestClosingMs);
    total.lost += closing.lost;
    total.halfDone += closing.halfDone;
    // Letters that can be taken back for five minutes leave too.
    await site.restartAt(new Date(site.now().getTime() + 6 * 60_000));
    const letters = await withDatabaseOf(site, async () => {
      await waitForLetters(site);
      return judgeLetters(site, before);
    });
    const sums = Object.values(acknowledged).reduce((sum, one) => sum + one, 0);
    const idle = writers.filter(({ name }) => !acknowledged[name]).map(({ name }) => name);
    console.error(JSON.stringify({ ...acknowledged, idle }));
    return { rounds, ...total, ...letters, acknowledged: sums, idle: idle.length, first };
  } finally {
    await site.stop();
  }
}

interface Writing {
  /** It has acted once, or will not. */
  acted: Promise<unknown>;
  /** The site has died, or there is nothing left to do: with an answer that the writer does not know, or null. */
  ended: Promise<string | null>;
}

/** Acts until the site dies. */
function writeUntilKilled(writer: Writer, world: World): Writing {
  let tellActed = () => {};
  const acted = new Promise<void>((resolve) => {
    tellActed = resolve;
  });
  const write = async () => {
    try {
      while (await writer.act(world)) tellActed();
      return null;
    } catch (error) {
      return error instanceof UnknownAnswer ? error.message : null;
    }
  };
  const ended = write();
  return { acted: Promise.race([acted, ended]), ended };
}
