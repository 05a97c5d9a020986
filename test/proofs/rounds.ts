/**
 * Rounds under random openings, drafts, sends, double sends and closings, and under a crash between any two steps of opening
 * and closing, against a reference model: nothing is lost, nothing counts twice, and no key is gone before its answers are kept.
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
    target: 'sent: Number(as === "sent")',
    replacement: "sent: 0",
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

/** Each round lives in a folder of its own, and is closed once as it is and once from every copy taken between two steps. */
export async function prove(rounds: number): Promise<Figures> {
  const total = { acts: 0, crashes: 0, answered: 0, lost: 0, left: 0, key: 0, launch: 0 };
  for (let round = 1; round <= rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), "ddh-rounds-"));
    runRound(folder, repeatableRandom(round), total);
    rmSync(folder, { recursive: true });
  }
  return { rounds, ...total };
}

function enter(folder: string): void {
  env.DATA_DIR = join(folder, "data");
  env.KEY_DIR = join(folder, "keys");
  mkdirSync(env.DATA_DIR, { recursive: true });
  mkdirSync(env.KEY_DIR, { recursive: true });
  openDatabase(databaseFile());
  // What lies in the files is the same; only the disk is not waited for.
  sqlite.pragma("synchronous = OFF");
}

function runRound(folder: string, dice: Random, total: Faults & { acts: number; crashes: number }): void {
  enter(folder);
  migrateDatabase();
  for (const [name, code] of [
    ["Thisted", "787"],
    ["Læsø", "825"],
    ["Fanø", "563"],
  ] as const)
    addAgentsTo(name, code, 4 + Math.floor(dice() * 9));
  const model = new Model();
  const made = createRound("site", samplePlan, openedAt) as { id: number };
  const launches = copiesBetweenSteps(folder, "launch", dice, () => openRound("site", made.id, openedAt));
  model.open = true;
  model.places = linksOf(made.id).map(({ token }) => ({ token, answers: {}, sent: false, quiet: false }));
  const count = Math.floor(model.places.length * (1 + dice()));
  for (let n = 0; n < count; n++) total.answered += Number(!answersAs(model, dice));
  total.acts += count;
  const closings = copiesBetweenSteps(folder, "closing", dice, () =>
    dice() < 0.5 ? closeRound("site", made.id, after) : closeDueRounds(after),
  );
  model.open = false;
  compareWithModel(model, made.id, total);
  closeDatabase();
  for (const copy of launches) {
    enter(copy);
    total.launch += Number(!opensOnce(made.id, model.places.length));
    closeDatabase();
  }
  for (const copy of closings) {
    enter(copy);
    if (!findKey(made.id) && !existsSync(closingBackupPath(made.id))) total.key++;
    total.left += Number(!finishesAfterStart());
    compareWithModel(model, made.id, total);
    closeDatabase();
  }
  total.crashes += launches.length + closings.length;
}

/** What the clock does after a start; false when it falls over. */
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

/** Copies of both folders between the steps of an act: every step on the files, and one in eight of the statements. */
function copiesBetweenSteps(folder: string, name: string, dice: Random, act: () => unknown): string[] {
  const copies: string[] = [];
  beforeEachStep(act, (step) => {
    if (step === "prepare" && dice() > 0.125) return;
    const copy = join(folder, `${name}-${copies.length}`);
    copyFolders(copy);
    copies.push(copy);
  });
  return copies;
}

/** One random act by one random person; whether it was answered as the model says. */
function answersAs(model: Model, dice: Random): boolean {
  const place = model.places[Math.floor(dice() * model.places.length)]!;
  const given = randomAnswers(dice);
  const { token } = place;
  const act = Math.floor(dice() * 6);
  const told = (outcome: { refused?: string }) =>
    outcome.refused ? { refused: outcome.refused } : (outcome as object);
  const same = (outcome: object, expected: object) =>
    JSON.stringify(told(outcome)) === JSON.stringify(expected);
  if (act === 0) return same(stopReminders(token, during), model.hush(place));
  if (act === 1) return same(dropDraft(token, during), model.draft(place, {}));
  if (act === 2) return same(sendAnswer(token, given, during), model.send(place, given));
  if (act === 3 && Object.keys(given).length === 0) return true;
  if (act <= 4 && Object.keys(given).length > 0)
    return same(saveDraft(token, given, during), model.draft(place, given));
  const shown = findInvitation(token, during);
  return same(
    { sent: shown?.sent, quiet: shown?.quiet, answers: shown?.answers },
    { sent: place.sent, quiet: place.quiet, answers: place.sent ? {} : place.answers },
  );
}

function randomAnswers(dice: Random): Answers {
  const reach = Math.floor(dice() * 9);
  const given = Object.fromEntries(
    countedQuestionsOf(questionnaire)
      .slice(0, reach)
      .map(({ name, choices }) => [name, choices[Math.floor(dice() * choices.length)]!.value]),
  );
  if (dice() < 0.05) given.wellbeing = "nonsense";
  return dice() < 0.3 ? { ...given, comment: `Tekst ${Math.floor(dice() * 1e6)}` } : given;
}

/** Holds the closed round against the model. */
function compareWithModel(model: Model, roundId: number, total: Faults): void {
  const round = findRound(roundId)!;
  const expected = model.kept(questionnaire);
  const order = countedQuestionsOf(questionnaire).map(({ name }) => name);
  const held = db.select().from(responses).all();
  const lines = held.map(({ complete, choices }) => {
    const told = order.filter((name) => name in choices).map((name) => [name, choices[name]]);
    return `${complete ? "whole" : "partial"} ${JSON.stringify(told)}`;
  });
  const texts = db.select().from(comments).all();
  const told = {
    completed: round.completed,
    partial: round.partial,
    lines: lines.sort(),
    texts: texts.map(({ text }) => text).sort(),
  };
  if (JSON.stringify(told) !== JSON.stringify(expected)) total.lost++;
  const marks = db.select().from(invitations).all();
  const erased = marks.every(({ sealed, linkHash, sent, quiet }) => !sealed && !linkHash && !sent && !quiet);
  const dead = model.places.every(({ token }) => findInvitation(token, during) === null);
  if (round.state !== "closed" || !erased || !dead || db.select().from(letters).all().length > 0)
    total.left++;
  const backup = existsSync(closingBackupPath(roundId)) ? readClosingBackup(roundId) : null;
  if (findKey(roundId) || backup?.responses.length !== held.length) total.left++;
}

/** After a launch broken off anywhere, nobody or everybody is asked; opening again asks everyone, once. */
function opensOnce(roundId: number, people: number): boolean {
  const state = findRound(roundId)!.state;
  const asked = () => [db.select().from(invitations).all().length, db.select().from(letters).all().length];
  const before = asked().join();
  if (before !== (state === "draft" ? "0,0" : `${people},${people}`)) return false;
  const again = openRound("site", roundId, openedAt);
  const fits = state === "draft" ? "invited" in again : "refused" in again;
  return fits && asked().join() === `${people},${people}`;
}
