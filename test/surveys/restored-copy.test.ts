import { copyFileSync, rmSync, statSync } from "node:fs";
import SQLite from "better-sqlite3";
import { beforeEach, expect, it } from "vitest";
import { databaseFile } from "../../app/base/env.server.ts";
import { freezeAndPublish as publish } from "../results/freeze-and-publish.ts";
import { findInvitation, saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound, finishClosings, resumeClosings } from "../../app/surveys/closing/closing.server.ts";
import { closingBackupPath } from "../../app/surveys/closing/closing-backup.server.ts";
import { endWithoutAnswers, restoreClosedRounds } from "../../app/surveys/closing/recovery.server.ts";
import { destroyKey, findKey, makeKey } from "../../app/surveys/anonymity/keys.server.ts";
import { viewRoundAdmin } from "../../app/surveys/rounds/round-views.server.ts";
import { countSentAnswers } from "../../app/surveys/rounds/reminders.server.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { closeDatabase, db, openDatabase, sqlite, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { comments, invitations, responses, rounds, roundUnits } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import {
  after,
  during,
  addAgentsTo,
  openedAt,
  linksOf,
  openSampleRound,
  samplePlan,
} from "./sample-round.ts";

withDatabase();
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 6);
});

const older = () => `${databaseFile()}.older`;
const copyNow = () => {
  sqlite.prepare("vacuum into ?").run(older());
};
/** What an operator does: stops the site, replaces the database with the copy, and starts it. */
function restoreCopy(): void {
  closeDatabase();
  for (const part of ["", "-wal", "-shm"]) rmSync(databaseFile() + part, { force: true });
  copyFileSync(older(), databaseFile());
  openDatabase(databaseFile());
}
const answersKept = () => ({
  answers: db.select().from(responses).all(),
  texts: db.select().from(comments).all(),
  units: db.select().from(roundUnits).all(),
});

function answered(): { roundId: number; tokens: string[] } {
  const roundId = openSampleRound();
  const tokens = linksOf(roundId).map(({ token }) => token);
  for (const token of tokens.slice(0, 7)) sendAnswer(token, { wellbeing: "high", comment: "Tak" }, during);
  return { roundId, tokens };
}

it("is closed with the answers of its closing when an older copy has the round open", () => {
  const roundId = openSampleRound();
  const tokens = linksOf(roundId).map(({ token }) => token);
  for (const token of tokens.slice(0, 3)) sendAnswer(token, { wellbeing: "low" }, during);
  copyNow();
  for (const token of tokens.slice(3, 8)) sendAnswer(token, { wellbeing: "high", comment: "Tak" }, during);
  closeRound("site", roundId, after);
  const [closed, before] = [findRound(roundId), answersKept()];
  expect(before.answers).toHaveLength(8);
  restoreCopy();
  expect(findRound(roundId)!.state).toBe("open");
  expect(restoreClosedRounds(after)).toEqual([roundId]);
  expect(findRound(roundId)).toEqual(closed);
  expect(answersKept()).toEqual(before);
  for (const mark of db.select().from(invitations).all())
    expect(mark).toMatchObject({ sealed: null, linkHash: null, lastReminderNumber: 0 });
  expect(db.select().from(letters).all()).toEqual([]);
  expect(restoreClosedRounds(after)).toEqual([]);
  expect(publish(roundId, "site", after)).toEqual({ published: true });
});

it("gets the answers back also when the round was published before its backup was made", () => {
  const { roundId } = answered();
  copyNow();
  const reader = new SQLite(databaseFile());
  reader.exec("BEGIN");
  reader.prepare("select count(*) from rounds").get();
  closeRound("site", roundId, after);
  const closed = findRound(roundId);
  publish(roundId, "site", after);
  reader.exec("ROLLBACK");
  reader.close();
  finishClosings();
  const before = answersKept();
  expect(before.answers).toHaveLength(7);
  restoreCopy();
  expect(restoreClosedRounds(after)).toEqual([roundId]);
  expect([findRound(roundId), answersKept()]).toEqual([closed, before]);
});

it("is added when the older copy has the round as a draft, or not at all", () => {
  copyNow();
  const { roundId } = answered();
  closeRound("site", roundId, after);
  const [closed, before] = [findRound(roundId), answersKept()];
  restoreCopy();
  expect(findRound(roundId)).toBeNull();
  createRound("site", samplePlan, openedAt);
  expect(restoreClosedRounds(after)).toEqual([roundId]);
  expect([findRound(roundId), answersKept()]).toEqual([closed, before]);
  restoreCopy();
  expect(restoreClosedRounds(after)).toEqual([roundId]);
  expect([findRound(roundId), answersKept()]).toEqual([closed, before]);
});

it("does not change another round with the id of the closed one", () => {
  copyNow();
  const { roundId } = answered();
  closeRound("site", roundId, after);
  restoreCopy();
  createRound("site", { ...samplePlan, name: "Trivselsmåling-9" }, openedAt);
  expect(restoreClosedRounds(after)).toEqual([]);
  expect(findRound(roundId)).toMatchObject({
    name: "Trivselsmåling-9",
    state: "draft",
  });
});

it("shows that answers are being restored, not lost, for a round that the older copy has open", () => {
  const { roundId } = answered();
  copyNow();
  closeRound("site", roundId, after);
  restoreCopy();
  expect(viewRoundAdmin(roundId, after)).toMatchObject({
    keyLost: true,
    inBackup: true,
  });
  expect(endWithoutAnswers("site", roundId, after)).toEqual({
    refused: "in-backup",
  });
  resumeClosings(after);
  expect(viewRoundAdmin(roundId, after)).toMatchObject({
    status: "closed",
    keyLost: false,
    inBackup: false,
  });
});

it("has its backup readable for the site only", () => {
  const { roundId } = answered();
  closeRound("site", roundId, after);
  expect(statSync(closingBackupPath(roundId)).mode & 0o777).toBe(0o600);
});

it("has a key that outlived the closing destroyed when the answers are restored", () => {
  const { roundId } = answered();
  copyNow();
  closeRound("site", roundId, after);
  restoreCopy();
  makeKey(roundId);
  restoreClosedRounds(after);
  expect(findKey(roundId)).toBeNull();
});

it("does not change open and published rounds", () => {
  const { roundId } = answered();
  expect(restoreClosedRounds(during)).toEqual([]);
  closeRound("site", roundId, after);
  publish(roundId, "site", after);
  expect(restoreClosedRounds(after)).toEqual([]);
  expect(findRound(roundId)!.state).toBe("published");
});

it("ends without answers when its key is lost, and keeps the number of sent answers of the last night", () => {
  const { roundId, tokens } = answered();
  countSentAnswers(during);
  saveDraft(tokens[7]!, { wellbeing: "low" }, during);
  destroyKey(roundId);
  expect(endWithoutAnswers("site", roundId, after)).toEqual({ ended: true });
  expect(findRound(roundId)).toMatchObject({ state: "lost", invited: 10, answered: 7, completed: null });
  expect(answersKept()).toEqual({ answers: [], texts: [], units: [] });
  for (const mark of db.select().from(invitations).all())
    expect(mark).toMatchObject({ sealed: null, linkHash: null });
  expect(findInvitation(tokens[0]!, during)).toBeNull();
  expect(publish(roundId, "site", after)).toEqual({ refused: "not-closed" });
  expect(
    db
      .select()
      .from(auditLines)
      .all()
      .map(({ act }) => act),
  ).toContain("round-lost");
});

it("does not end when its answers are not lost", () => {
  const { roundId } = answered();
  const refusing = (refused: string) => {
    const before = db.select().from(rounds).all();
    expect(endWithoutAnswers("site", roundId, after)).toEqual({ refused });
    expect(db.select().from(rounds).all()).toEqual(before);
  };
  expect(endWithoutAnswers("site", 99, after)).toEqual({ refused: "unknown" });
  refusing("key-there");
  closeRound("site", roundId, after);
  refusing("not-open");
  writeTransaction((tx) => tx.update(rounds).set({ state: "open" }).run());
  refusing("in-backup");
});
