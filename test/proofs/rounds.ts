/**
 * Rounds under random openings, drafts, sends, double sends and closings, and with a crash between any two steps of opening and closing,
 * against a reference model: nothing is lost or counted twice, and no key is destroyed before its answers are stored.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { findKey } from "../../app/surveys/anonymity/keys.server.ts";
import {
  dropDraft,
  findInvitation,
  saveDraft,
  sendAnswer,
  stopReminders,
} from "../../app/surveys/answering/answering.server.ts";
import { closeDueRounds, closeRound, finishClosings } from "../../app/surveys/closing/closing.server.ts";
import { closingBackupPath, readClosingBackup } from "../../app/surveys/closing/closing-backup.server.ts";
import { type Answers, countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { closeDatabase, db, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { comments, invitations, responses } from "../../db/schema/surveys.ts";
import { repeatableRandom } from "../db/random-rows.ts";
import { addAgentsTo, after, during, linksOf, openedAt, samplePlan } from "../surveys/sample-round.ts";
import { Model } from "./rounds/model.ts";
import { beforeEachStep, copyFolders } from "./rounds/steps.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const broken: Broken[] = [
  {
    name: "an act is not one transaction",
    file: "db/database.server.ts",
    target: 'return db.transaction(act, { behavior: "immediate" });',
    replacement: "return act(db as unknown as Tx);",
    spoils: "launch",
  },
  {
    name: "a closing broken off is not taken up",
    file: "app/surveys/closing/closing.server.ts",
    target: 'inArray(rounds.state, ["closed", "published"])',
    replacement: 'inArray(rounds.state, ["published"])',
    spoils: "left",
  },
  {
    name: "the key goes before the backup",
    file: "app/surveys/closing/closing.server.ts",
    target: "takeClosingBackup(roundId);\n  destroyKey(roundId);",
    replacement: "destroyKey(roundId);\n  takeClosingBackup(roundId);",
    spoils: "key",
    inTests: true,
  },
  {
    name: "what was begun and not sent is left out",
    file: "app/surveys/closing/anonymising.server.ts",
    target: "const stored = partial.length < minAnswers ? complete : [...complete, ...partial];",
    replacement: "const stored = complete;",
    spoils: "lost",
  },
  {
    name: "sending does not mark",
    file: "app/surveys/answering/answering.server.ts",
    target: "{ ...checked, sent: true }",
    replacement: "checked",
    spoils: "answered",
  },
];

export const bounds: Bounds = {
  crashes: some,
  answered: none,
  lost: none,
  left: none,
  key: none,
  launch: none,
};

const questionnaire = findQuestionnaire("agents", 2)!;
type Random = () => number;
type Faults = Record<"answered" | "lost" | "left" | "key" | "launch", number>;

/** Each round has its own folder, and is closed once undisturbed and once from every copy made between two steps. */
export async function prove(rounds: number): Promise<Figures> {
  const total = { acts: 0, crashes: 0, answered: 0, lost: 0, left: 0, key: 0, launch: 0 };
  for (let round = 1; round <= rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), "ddh-rounds-"));
    runRound(folder, repeatableRandom(round), total);
    rmSync(folder, { recursive: true });
  }
  return { rounds, ...total };
}

function openFolder(folder: string): void {
  env.DATA_DIR = join(folder, "data");
  env.KEY_DIR = join(folder, "keys");
  mkdirSync(env.DATA_DIR, { recursive: true });
  mkdirSync(env.KEY_DIR, { recursive: true });
  openDatabase(databaseFile());
  // Only the disk is not waited for; the files are the same.
  sqlite.pragma("synchronous = OFF");
}

function runRound(folder: string, random: Random, total: Faults & { acts: number; crashes: number }): void {
  openFolder(folder);
  migrateDatabase();
  for (const [name, code] of [
    ["Thisted", "787"],
    ["Læsø", "825"],
    ["Fanø", "563"],
  ] as const)
    addAgentsTo(name, code, 4 + Math.floor(random() * 9));
  const model = new Model();
  const created = createRound("site", samplePlan, openedAt) as { id: number };
  const launches = copiesBetweenSteps(folder, "launch", random, () =>
    openRound("site", created.id, openedAt),
  );
  model.open = true;
  model.places = linksOf(created.id).map(({ token }) => ({ token, answers: {}, sent: false, quiet: false }));
  const count = Math.floor(model.places.length * (1 + random()));
  for (let n = 0; n < count; n++) total.answered += Number(!actsLikeModel(model, random));
  total.acts += count;
  const closings = copiesBetweenSteps(folder, "closing", random, () =>
    random() < 0.5 ? closeRound("site", created.id, after) : closeDueRounds(after),
  );
  model.open = false;
  compareWithModel(model, created.id, total);
  closeDatabase();
  for (const copy of launches) {
    openFolder(copy);
    total.launch += Number(!opensOnce(created.id, model.places.length));
    closeDatabase();
  }
  for (const copy of closings) {
    openFolder(copy);
    if (!findKey(created.id) && !existsSync(closingBackupPath(created.id))) total.key++;
    total.left += Number(!finishesAfterStart());
    compareWithModel(model, created.id, total);
    closeDatabase();
  }
  total.crashes += launches.length + closings.length;
}

/** Runs the clock's jobs after a start; false when they throw. */
function finishesAfterStart(): boolean {
  try {
    finishClosings();
    closeDueRounds(after);
    return true;
  } catch (error) {
    console.error(`(${(error as Error).message})`);
    return false;
  }
}

/** Copies of both folders between the steps of an act: before every step on files, and one in eight statements. */
function copiesBetweenSteps(folder: string, name: string, random: Random, act: () => unknown): string[] {
  const copies: string[] = [];
  beforeEachStep(act, (step) => {
    if (step === "prepare" && random() > 0.125) return;
    const copy = join(folder, `${name}-${copies.length}`);
    copyFolders(copy);
    copies.push(copy);
  });
  return copies;
}

/** One random act by one random person; whether the outcome is the model's. */
function actsLikeModel(model: Model, random: Random): boolean {
  const place = model.places[Math.floor(random() * model.places.length)]!;
  const answers = randomAnswers(random);
  const { token } = place;
  const act = Math.floor(random() * 6);
  const described = (outcome: { refused?: string }) =>
    outcome.refused ? { refused: outcome.refused } : (outcome as object);
  const matches = (outcome: object, expected: object) =>
    JSON.stringify(described(outcome)) === JSON.stringify(expected);
  if (act === 0) return matches(stopReminders(token, during), model.stopReminders(place));
  if (act === 1) return matches(dropDraft(token, during), model.draft(place, {}));
  if (act === 2) return matches(sendAnswer(token, answers, during), model.send(place, answers));
  if (act === 3 && Object.keys(answers).length === 0) return true;
  if (act <= 4 && Object.keys(answers).length > 0)
    return matches(saveDraft(token, answers, during), model.draft(place, answers));
  const invitation = findInvitation(token, during);
  return matches(
    { sent: invitation?.sent, quiet: invitation?.quiet, answers: invitation?.answers },
    { sent: place.sent, quiet: place.quiet, answers: place.sent ? {} : place.answers },
  );
}

function randomAnswers(random: Random): Answers {
  const answeredCount = Math.floor(random() * 9);
  const answers = Object.fromEntries(
    countedQuestionsOf(questionnaire)
      .slice(0, answeredCount)
      .map(({ name, choices }) => [name, choices[Math.floor(random() * choices.length)]!.value]),
  );
  if (random() < 0.05) answers.wellbeing = "nonsense";
  return random() < 0.3 ? { ...answers, comment: `Tekst ${Math.floor(random() * 1e6)}` } : answers;
}

/** Compares the closed round with the model. */
function compareWithModel(model: Model, roundId: number, total: Faults): void {
  const round = findRound(roundId)!;
  const expected = model.expected(questionnaire);
  const order = countedQuestionsOf(questionnaire).map(({ name }) => name);
  const storedResponses = db.select().from(responses).all();
  const lines = storedResponses.map(({ complete, choices }) => {
    const stored = order.filter((name) => name in choices).map((name) => [name, choices[name]]);
    return `${complete ? "whole" : "partial"} ${JSON.stringify(stored)}`;
  });
  const texts = db.select().from(comments).all();
  const stored = {
    completed: round.completed,
    partial: round.partial,
    lines: lines.sort(),
    texts: texts.map(({ text }) => text).sort(),
  };
  if (JSON.stringify(stored) !== JSON.stringify(expected)) total.lost++;
  const invitationRows = db.select().from(invitations).all();
  const isErased = invitationRows.every(
    ({ sealed, linkHash, lastReminderNumber, mail }) => !sealed && !linkHash && !lastReminderNumber && !mail,
  );
  const linksAreDead = model.places.every(({ token }) => findInvitation(token, during) === null);
  if (round.state !== "closed" || !isErased || !linksAreDead || db.select().from(letters).all().length > 0)
    total.left++;
  const backup = existsSync(closingBackupPath(roundId)) ? readClosingBackup(roundId) : null;
  if (findKey(roundId) || backup?.responses.length !== storedResponses.length) total.left++;
}

/** After an interrupted launch either nobody or everybody is invited; opening again invites everyone once. */
function opensOnce(roundId: number, people: number): boolean {
  const state = findRound(roundId)!.state;
  const counts = () => [db.select().from(invitations).all().length, db.select().from(letters).all().length];
  const before = counts().join();
  if (before !== (state === "draft" ? "0,0" : `${people},${people}`)) return false;
  const reopened = openRound("site", roundId, openedAt);
  const fits = state === "draft" ? "invited" in reopened : "refused" in reopened;
  return fits && counts().join() === `${people},${people}`;
}
