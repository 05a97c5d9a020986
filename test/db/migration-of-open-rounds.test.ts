/** What migration 0020 and the first start after it make of rounds that an older version of the site has opened or closed. */
import { createCipheriv, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { findInvitation, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { findKey } from "../../app/surveys/anonymity/keys.server.ts";
import { sealOlderMarks } from "../../app/surveys/anonymity/unsealed-marks.server.ts";
import { closeRound, updateStoredRounds } from "../../app/surveys/closing/closing.server.ts";
import { closingBackupPath, readClosingBackup } from "../../app/surveys/closing/closing-backup.server.ts";
import { maxAnswerBytes } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { closeDatabase, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { addCast, cast } from "../../db/demo/cast.ts";
import { after, during, linksOf, openSampleRound, statesOf } from "../surveys/sample-round.ts";
import { tablesOf } from "./random-rows.ts";
import { migrateAsFarAs } from "./rebuild-migration.ts";

/** The migrations that there were before. */
const migrationsBefore = 20;
let folder: string;
let roundId: number;
let tokens: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-open-rounds-"));
  env.DATA_DIR = folder;
  env.KEY_DIR = join(folder, "keys");
  const today = join(folder, "today.sqlite");
  openDatabase(today);
  migrateDatabase();
  addCast();
  const closedId = openSampleRound({ name: "Trivselsmåling-0" });
  closeAsBefore(closedId);
  roundId = openSampleRound();
  tokens = linksOf(roundId).map(({ token }) => token);
  closeDatabase();
  openDatabase(join(folder, "ddh.sqlite"));
  migrateAsFarAs(join(folder, "migrations"), migrationsBefore);
  copyRowsFrom(today);
  answerAsBefore();
  backUpAsBefore(closedId);
});
afterEach(() => {
  closeDatabase();
  rmSync(folder, { recursive: true });
});

/** Copies what the tables of both versions have in common: today's code writes no older version's rows. */
function copyRowsFrom(file: string): void {
  sqlite.pragma("foreign_keys = off");
  sqlite.prepare("attach ? as today").run(file);
  const columnsOf = (schema: string, table: string) =>
    (sqlite.pragma(`${schema}.table_info("${table}")`) as { name: string }[]).map(({ name }) => `"${name}"`);
  for (const { name } of tablesOf(sqlite)) {
    const newer = columnsOf("today", name);
    const shared = columnsOf("main", name).filter((column) => newer.includes(column));
    if (shared.length > 0)
      sqlite.exec(
        `delete from main."${name}"; insert into main."${name}" (${shared}) select ${shared} from today."${name}"`,
      );
  }
  sqlite.exec("detach today");
  sqlite.pragma("foreign_keys = on");
}

/** The answers alone were sealed, without the marks. */
function sealAsBefore(answers: object, invitationId: number): Buffer {
  const plain = Buffer.from(JSON.stringify(answers));
  const padded = Buffer.alloc(4 + maxAnswerBytes(findQuestionnaire("agents", 2)!));
  padded.writeUInt32BE(plain.length);
  plain.copy(padded, 4);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", findKey(roundId)!, nonce);
  cipher.setAAD(Buffer.from(`invitation:${invitationId}`));
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** The first has sent, the second has begun, the third wants no reminders, the fourth has had one. */
function answerAsBefore(): void {
  const ids = sqlite
    .prepare("select id from invitations where round_id = ? order by id")
    .pluck()
    .all(roundId);
  const store = sqlite.prepare(
    "update invitations set sealed = ?, sent = ?, quiet = ?, reminders = ? where id = ?",
  );
  const [sent, begun, quiet, idle] = ids as [number, number, number, number];
  store.run(sealAsBefore({ wellbeing: "high", guide_use: "often" }, sent), 1, 0, 0, sent);
  store.run(sealAsBefore({ wellbeing: "low" }, begun), 0, 0, 1, begun);
  store.run(sealAsBefore({}, quiet), 0, 1, 0, quiet);
  store.run(sealAsBefore({}, idle), 0, 0, 1, idle);
  const remind = sqlite.prepare(
    `insert into letters (letter, person_id, recipient, locale, once_key, state, due_at, posted_at)
      select 'survey-reminder', person_id, mail, 'da', 'survey:' || round_id || ':' || id || ':reminder-1', 'sent', 1, 1
      from invitations where id = ?`,
  );
  for (const id of [begun, idle]) remind.run(id);
}

/** A closed round: its choices in the order of someone's browser. */
function closeAsBefore(closedId: number): void {
  sqlite
    .prepare("update rounds set state = 'closed', invited = 4, completed = 1, partial = 0 where id = ?")
    .run(closedId);
  sqlite.exec("update invitations set sealed = null, link_hash = null, mail = null; delete from letters");
  const choices = '{"wellbeing":"high","leadership_focus":"low","guide_use":"often"}';
  sqlite
    .prepare("insert into responses (key, round_id, complete, choices) values ('k', ?, 1, ?)")
    .run(closedId, choices);
  rmSync(join(env.KEY_DIR, `round-${closedId}.key`));
}

/** The backup of closing was a copy of everything. */
function backUpAsBefore(closedId: number): void {
  mkdirSync(join(folder, "backups"));
  sqlite.prepare("vacuum into ?").run(closingBackupPath(closedId));
}

const inOrder = '{"guide_use":"often","wellbeing":"high","leadership_focus":"low"}';
const marksLeft = () => sqlite.prepare("select count(*) from unsealed_marks").pluck().get();

it("seals what stood unsealed, and everyone's draft, answer and wish are as they were", () => {
  migrateDatabase();
  expect(marksLeft()).toBe(4);
  updateStoredRounds();
  expect(marksLeft()).toBe(0);
  expect(statesOf(roundId)).toMatchObject([
    { answers: { wellbeing: "high", guide_use: "often" }, sent: true, quiet: false },
    { answers: { wellbeing: "low" }, sent: false, quiet: false },
    { answers: {}, sent: false, quiet: true },
    { answers: {}, sent: false, quiet: false },
  ]);
  expect(findInvitation(tokens[1]!, during)).toMatchObject({ answers: { wellbeing: "low" }, sent: false });
  expect(sendAnswer(tokens[0]!, { wellbeing: "low" }, during)).toEqual({ refused: "sent" });
  closeRound("site", roundId, after);
  expect(findRound(roundId)).toMatchObject({ invited: 4, completed: 1, partial: 1 });
});

it("leaves no delivered reminder, and no number of reminders that tells one person from another", () => {
  migrateDatabase();
  expect(sqlite.prepare("select distinct letter from letters").pluck().all()).toEqual(["survey-invitation"]);
  const reminders = sqlite.prepare(
    "select distinct last_reminder_number from invitations where round_id = ?",
  );
  expect(reminders.pluck().all(roundId)).toEqual([1]);
});

it("keeps the marks of a round whose key is missing, and seals them once it is put back", () => {
  migrateDatabase();
  const key = join(env.KEY_DIR, `round-${roundId}.key`);
  renameSync(key, `${key}.away`);
  updateStoredRounds();
  expect(marksLeft()).toBe(4);
  expect(findInvitation(tokens[1]!, during)).toBeNull();
  renameSync(`${key}.away`, key);
  sealOlderMarks();
  expect(marksLeft()).toBe(0);
  expect(statesOf(roundId)[0]).toMatchObject({ sent: true });
});

it("writes the choices of closed rounds in the questionnaire's order, and reduces their backups to them", () => {
  const [closedId] = sqlite.prepare("select id from rounds where state = 'closed'").pluck().all() as [number];
  const backup = () => readFileSync(closingBackupPath(closedId), "latin1");
  expect(backup()).toContain(cast.sanne.mail);
  migrateDatabase();
  updateStoredRounds();
  expect(sqlite.prepare("select choices from responses").pluck().all()).toEqual([inOrder]);
  expect(JSON.stringify(readClosingBackup(closedId)!.responses[0]!.choices)).toBe(inOrder);
  expect(backup()).toContain(inOrder);
  for (const { mail } of Object.values(cast)) expect(backup()).not.toContain(mail);
});
