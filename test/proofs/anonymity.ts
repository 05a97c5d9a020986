/**
 * An attacker is given every state of the database and its log after every act, every night's backup, the state between closing's
 * transaction and its cleanup, mail, audit and the server's log, but never KEY_DIR. It links people with answers no better than
 * chance within units, though their clients send marked answers; copies of the open round show no better than chance who has answered;
 * forgetting people half-way tells nothing of it. It detects each protection that is removed.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { eventHandlers, lateProps } from "../../app/server/event-handlers.server.ts";
import { findKey, linkToken } from "../../app/surveys/anonymity/keys.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { closingBackupPath } from "../../app/surveys/closing/closing-backup.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { closeDatabase, db, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { repeatableRandom } from "../db/random-rows.ts";
import { addAgentsTo, samplePlan } from "../surveys/sample-round.ts";
import { Attacker, type Order } from "./anonymity/attacker.ts";
import { broken } from "./anonymity/broken.ts";
import { secretsOf } from "./anonymity/people.ts";
import { hoursFromNow, playRound } from "./anonymity/play.ts";
import { emptyTally, figuresOf, type Tally } from "./anonymity/tally.ts";
import { compareWithTruth } from "./anonymity/truth.ts";
import { beforeEachStep } from "./rounds/steps.ts";
import { type Bounds, type Figures, none, some, spoiled } from "./runner/contract.ts";

export { broken };

/**
 * Some 700 signs are looked at after each of 30 rounds. Chance takes the furthest of them this many standard deviations away in less than
 * one run of a thousand (two-sided tail of the normal distribution times the looks: 3.8e-8 × 21,000, and looks at one sign go together).
 */
const maxDeviations = 5.5;

export const bounds: Bounds = {
  people: some,
  answers: some,
  linked: none,
  readable: none,
  joined: none,
  named: none,
  links: none,
  smallGroups: none,
  marked: none,
  toldByForgetting: none,
  lost: none,
  inClosingBackup: none,
  // Standard deviations beyond chance.
  storedOrder: (furthest) => furthest < maxDeviations,
  lengthSealed: (furthest) => furthest < maxDeviations,
  lengthLogged: (furthest) => furthest < maxDeviations,
  inCopies: (furthest) => furthest < maxDeviations,
};

export const rounds = 30;

/** Each round invites 200 people in municipalities of 4 to 9, of whom few or many stop half-way. A proof of one round runs one of each with 64. */
export async function prove(rounds: number): Promise<Figures> {
  const tally = emptyTally();
  const [times, people] = rounds === 1 ? [2, 64] : [rounds, 200];
  let round = 0;
  while (round < times && !isFoundOut(figuresOf(tally))) {
    const folder = mkdtempSync(join(tmpdir(), "ddh-anonymity-"));
    await attack(folder, ++round, people, tally);
    rmSync(folder, { recursive: true });
  }
  const { storedOrder, inCopies } = tally.found;
  return { rounds: round, ...figuresOf(tally), orders: storedOrder.size, signs: inCopies.size };
}

/** Whether the run can stop: the figure to be spoiled is out of its bound, or any figure when nothing is replaced. */
function isFoundOut(figures: Record<string, number>): boolean {
  const watched = spoiled() ? [spoiled()!] : Object.keys(bounds);
  if (figures.people === 0) return false;
  return watched.some((figure) => !bounds[figure]!(figures[figure]!, figures));
}

async function attack(folder: string, seed: number, size: number, tally: Tally): Promise<void> {
  openSite(folder);
  const random = repeatableRandom(seed);
  addMunicipalities(size, random);
  const roundId = openSampleRound();
  const rows = db.select().from(invitations).all();
  const key = findKey(roundId)!;
  const links = rows.map(({ id }) => ({ id, token: linkToken(key, id) }));
  const secrets = secretsOf(links, seed % 2 === 1 ? 1 : 9, seed);
  const attacker = new Attacker(sqlite);
  attacker.look();
  const people = new Map(rows.map(({ id, personId }) => [id, personId!]));
  const played = await playRound({ secrets, people, attacker, folder, random, tally });
  attacker.crack();
  const atClosing = closeWatched(roundId, attacker);
  const backup = closingBackupPath(roundId);
  tally.marked += attacker.marked([databaseFile(), backup]);
  const { completed, partial } = findRound(roundId)!;
  tally.lost += Math.abs(completed! - played.sent.length) + Math.abs(partial! - played.begun);
  const backupText = readFileSync(backup, "latin1");
  tally.inClosingBackup += rows.filter(({ mail }) => backupText.includes(mail!)).length;
  const findings = [
    ...atClosing,
    ...attacker.inTables(),
    ...attacker.inPages(databaseFiles(), "after"),
    ...attacker.inPages([backup], "in the backup"),
  ];
  compareWithTruth(attacker, secrets, played.sent, findings, tally);
  closeDatabase();
}

/** The site's rules over an empty database in this folder. */
function openSite(folder: string): void {
  env.DATA_DIR = join(folder, "data");
  env.KEY_DIR = join(folder, "keys");
  mkdirSync(env.DATA_DIR, { recursive: true });
  openDatabase(databaseFile());
  // Only the disk is not waited for; the bytes in the files are the same.
  sqlite.pragma("synchronous = OFF");
  migrateDatabase();
  registerEventHandlers(eventHandlers);
  registerLateProps(lateProps);
}

/** So many people, in municipalities of 4 to 9. */
function addMunicipalities(people: number, random: () => number): void {
  for (let remaining = people, code = 100; remaining > 0; code++) {
    const here = Math.min(remaining, 4 + Math.floor(random() * 6));
    addAgentsTo(`Kommune ${code}`, String(code), here);
    remaining -= here;
  }
}

function openSampleRound(): number {
  const plan = { ...samplePlan, opensAt: hoursFromNow(-2), closesAt: hoursFromNow(1) };
  const { id } = createRound("site", plan, hoursFromNow(-3)) as { id: number };
  openRound("site", id, hoursFromNow(-2));
  return id;
}

const databaseFiles = () => [databaseFile(), `${databaseFile()}-wal`].filter((file) => existsSync(file));

/** Closes the round, and gives the orders that the attacker finds between the transaction and its cleanup. */
function closeWatched(roundId: number, attacker: Attacker): Order[] {
  const found: Order[] = [];
  beforeEachStep(
    () => closeRound("site", roundId, hoursFromNow(1)),
    (step) => {
      if (step === "pragma" && found.length === 0)
        found.push(...attacker.inPages(databaseFiles(), "at closing"));
    },
  );
  return found;
}
