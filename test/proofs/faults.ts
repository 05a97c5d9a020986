/**
 * The built site where things fail: its disk, its mail server, its clock, and how it is started. From outside, on a file system of its own, with
 * a real SMTP server, and with the time moved in its process. What is read goes on, what is refused says so, and no letter is lost or sent twice.
 */
import * as clock from "./faults/clock.ts";
import * as disk from "./faults/disk.ts";
import * as mail from "./faults/mail.ts";
import * as wrongStart from "./faults/wrong-start.ts";
import { type Bounds, type Broken, type Figures, spoiled } from "./runner/contract.ts";

const parts = [disk, mail, wrongStart, clock];

export const bounds: Bounds = Object.assign({}, ...parts.map((part) => part.bounds));

const file = "build/server/index.js";

export const broken: Broken[] = [
  {
    name: "that somebody looked is written at once",
    file,
    target: "function writeRelaxed(act2) {",
    replacement: "function writeRelaxed(act2) {\n  relaxedTransaction(act2);\n  return null;",
    spoils: "notShown",
    inTests: true,
  },
  {
    name: "a mail server is waited for half a minute",
    file,
    target: "socketTimeout: 10 * 6e4",
    replacement: "socketTimeout: 30 * 1e3",
    spoils: "takenAndFailed",
  },
  {
    name: "a folder has as many servers as are started",
    file,
    target: "serverLock = explainingStartFaults(databaseFile(), () => requireServerLock(env.DATA_DIR, now));",
    replacement: "",
    spoils: "started",
  },
  {
    name: "a newer version's database is opened",
    file,
    target: "    refuseNewer(existing, file);\n",
    replacement: "",
    spoils: "started",
  },
  {
    name: "the age of the oldest letter counts from its next attempt",
    file,
    target:
      "select min(coalesce(first_due_at, due_at)) as since, count(*) as letters from letters\n       where state in ('queued', 'inflight') and coalesce(first_due_at, due_at) <= @now",
    replacement:
      "select min(due_at) as since, count(*) as letters from letters\n       where state in ('queued', 'inflight') and due_at <= @now",
    spoils: "outageUnseen",
  },
  {
    name: "a clock that is set ahead is believed at once",
    file,
    target:
      "if (doubtedSinceMs !== null && reading.uptimeMs - doubtedSinceMs < Math.min(aheadMs, longestDoubtMs))",
    replacement: "if (reading.uptimeMs < 0)",
    spoils: "roundsEarly",
  },
];

export const rounds = 1;

/** A broken build is tried by the part whose figure it must spoil. */
export async function prove(rounds: number): Promise<Figures> {
  const figures: Figures = { rounds };
  for (const part of parts)
    if (!spoiled() || spoiled()! in part.bounds) Object.assign(figures, await part.prove());
  return figures;
}
