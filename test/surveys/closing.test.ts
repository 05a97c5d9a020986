import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import SQLite from "better-sqlite3";
import { beforeEach, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { findInvitation, saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeDueRounds, closeRound, finishClosings } from "../../app/surveys/closing/closing.server.ts";
import { closingBackupPath } from "../../app/surveys/closing/closing-backup.server.ts";
import { destroyKey, findKey } from "../../app/surveys/anonymity/keys.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { hashOf } from "../../app/base/secrets.server.ts";
import { db } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { comments, invitations, responses, roundUnits } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { after, during, addAgentsTo, linksOf, openSampleRound } from "./sample-round.ts";

withDatabase();
beforeEach(() => {
  addCast();
});

const questions = countedQuestionsOf(findQuestionnaire("agents", 2)!);
/** An answer to every question: the choice at this index of each scale, the first in shorter scales. */
const answersAt = (at: number) =>
  Object.fromEntries(questions.map(({ name, choices }) => [name, (choices[at] ?? choices[0]!).value]));

/** A round in which 6 people in Thisted and 2 in each of two small municipalities send, 5 stop half-way, and one never answers. */
function answeredRound(partials = 5) {
  addAgentsTo("Thisted", "787", 12);
  addAgentsTo("Læsø", "825", 2);
  addAgentsTo("Fanø", "563", 3);
  const roundId = openSampleRound({
    audience: { roles: ["agent"], municipalities: ["Thisted", "Læsø", "Fanø"], activeOn: "2026-11-10" },
  });
  const links = linksOf(roundId);
  const thisted = links.filter(({ municipality }) => municipality === "Thisted");
  const small = links.filter(({ municipality }) => municipality !== "Thisted").slice(0, 5);
  for (const [n, { token }] of thisted.slice(0, 6).entries())
    sendAnswer(token, { ...answersAt(n % 5), comment: `Fra Thisted ${n}` }, during);
  for (const { token } of small) sendAnswer(token, answersAt(1), during);
  for (const { token } of thisted.slice(6, 6 + partials)) saveDraft(token, { wellbeing: "low" }, during);
  return { roundId, links };
}

it("stores every sent answer with its choices and unit, and counts them", () => {
  const { roundId } = answeredRound();
  expect(closeRound("site", roundId, after)).toEqual({ closed: true });
  expect(findRound(roundId)).toMatchObject({ state: "closed", invited: 17, completed: 11, partial: 5 });
  const stored = db.select().from(responses).all();
  expect(stored.filter(({ complete }) => complete)).toHaveLength(11);
  expect(stored.filter(({ unit }) => unit === "Thisted")).toHaveLength(6);
  expect(stored.filter(({ unit }) => unit === "pulje 1")).toHaveLength(5);
  expect(db.select().from(roundUnits).all()).toEqual(
    expect.arrayContaining([{ roundId, municipality: "Læsø", unit: "pulje 1" }]),
  );
});

it("stores partial answers without a unit when there are five or more", () => {
  closeRound("site", answeredRound(5).roundId, after);
  const partial = db
    .select()
    .from(responses)
    .all()
    .filter(({ complete }) => !complete);
  expect(partial.map(({ unit, choices }) => ({ unit, choices }))).toEqual(
    Array(5).fill({ unit: null, choices: { wellbeing: "low" } }),
  );
});

it("stores 175 complete answers and 19 partial ones", () => {
  for (let n = 0; n < 28; n++) addAgentsTo(`Kommune ${n}`, String(100 + n), 8);
  const roundId = openSampleRound();
  const links = linksOf(roundId);
  for (const { token } of links.slice(0, 175)) sendAnswer(token, { wellbeing: "high" }, during);
  for (const { token } of links.slice(175, 194)) saveDraft(token, { guide_use: "often" }, during);
  closeRound("site", roundId, after);
  const { invited, completed, partial } = findRound(roundId)!;
  expect({ invited, completed, partial }).toEqual({ invited: links.length, completed: 175, partial: 19 });
  const rows = db.select().from(responses).all();
  expect(rows.filter(({ choices }) => "wellbeing" in choices)).toHaveLength(175);
  expect(rows.filter(({ choices }) => "guide_use" in choices)).toHaveLength(19);
});

it("counts but does not store choices that fewer than five partial answers have, question by question", () => {
  const { roundId, links } = answeredRound(5);
  const begun = links.filter(({ municipality }) => municipality === "Thisted").slice(6, 10);
  for (const { token } of begun) saveDraft(token, { wellbeing: "low", guide_use: "often" }, during);
  closeRound("site", roundId, after);
  const partial = db
    .select()
    .from(responses)
    .all()
    .filter(({ complete }) => !complete);
  expect(partial.map(({ choices }) => choices)).toEqual(Array(5).fill({ wellbeing: "low" }));
  expect(findRound(roundId)).toMatchObject({ completed: 11, partial: 5, leftOut: { guide_use: 4 } });
});

it("counts but does not store partial answers when they are fewer than five", () => {
  const { roundId } = answeredRound(4);
  closeRound("site", roundId, after);
  expect(findRound(roundId)).toMatchObject({ completed: 11, partial: 4 });
  expect(db.select().from(responses).all()).toHaveLength(11);
});

it("separates free texts from choices and unit", () => {
  closeRound("site", answeredRound().roundId, after);
  const texts = db.select().from(comments).all();
  expect(texts.map(({ text }) => text).sort()).toEqual([0, 1, 2, 3, 4, 5].map((n) => `Fra Thisted ${n}`));
  const keys = new Set(
    db
      .select()
      .from(responses)
      .all()
      .map(({ key }) => key),
  );
  expect(texts.filter(({ key }) => keys.has(key))).toEqual([]);
  expect(JSON.stringify(db.select().from(responses).all())).not.toContain("Fra Thisted");
});

it("clears every field of the invitations and deletes the letters", () => {
  const { roundId, links } = answeredRound();
  closeRound("site", roundId, after);
  const marks = db.select().from(invitations).all();
  expect(marks).toHaveLength(17);
  for (const mark of marks)
    expect(mark).toMatchObject({ sealed: null, linkHash: null, lastReminderNumber: 0, mail: null });
  expect(db.select().from(letters).all()).toEqual([]);
  expect(links.map(({ token }) => findInvitation(token, during))).toEqual(Array(17).fill(null));
});

it("leaves no link, hash or sealed field in any byte of the data folder", () => {
  const { roundId, links } = answeredRound();
  const sealed = db
    .select()
    .from(invitations)
    .all()
    .map((row) => row.sealed!);
  closeRound("site", roundId, after);
  const files = readdirSync(env.DATA_DIR, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files) {
    const bytes = readFileSync(`${file.parentPath}/${file.name}`);
    for (const { token } of links) expect(bytes.includes(hashOf(token)) || bytes.includes(token)).toBe(false);
    for (const field of sealed) expect(bytes.includes(field.subarray(0, 64))).toBe(false);
  }
});

it("has no table that names both a person and an answer", () => {
  closeRound("site", answeredRound().roundId, after);
  const held = db.select().from(responses).all();
  expect(Object.keys(held[0]!).sort()).toEqual(["choices", "complete", "key", "roundId", "unit"]);
  expect(JSON.stringify(db.select().from(auditLines).all())).not.toMatch(/low|high|always|Thisted/);
});

it("shuffles the answers with the given random source, and gives them random keys", () => {
  const { roundId } = answeredRound();
  const limits: number[] = [];
  closeRound("site", roundId, after, (below) => {
    limits.push(below);
    return 0;
  });
  expect(limits.slice(0, 15)).toEqual([16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  const keys = db
    .select()
    .from(responses)
    .all()
    .map(({ key }) => key);
  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys).size).toBe(16);
});

it("destroys the key last, after a backup of the answers", () => {
  const { roundId } = answeredRound();
  closeRound("site", roundId, after);
  expect(findKey(roundId)).toBeNull();
  const copy = new SQLite(closingBackupPath(roundId), { readonly: true });
  expect(copy.prepare("select count(*) as n from responses").get()).toEqual({ n: 16 });
  copy.close();
});

it("keeps the key when the backup fails, and finishes the closing later", () => {
  const { roundId } = answeredRound();
  writeFileSync(`${env.DATA_DIR}/backups`, "in the way");
  expect(closeRound("site", roundId, after)).toEqual({ closed: true });
  expect(findRound(roundId)!.state).toBe("closed");
  expect(findKey(roundId)).not.toBeNull();
  rmSync(`${env.DATA_DIR}/backups`);
  finishClosings();
  expect(findKey(roundId)).toBeNull();
  expect(existsSync(closingBackupPath(roundId))).toBe(true);
  expect(db.select().from(responses).all()).toHaveLength(16);
});

it("keeps the keys of open rounds when it finishes an interrupted closing", () => {
  const { roundId } = answeredRound();
  finishClosings();
  expect(findKey(roundId)).not.toBeNull();
  expect(findRound(roundId)!.state).toBe("open");
});

it("closes due rounds by the clock, and not before their time", () => {
  const { roundId } = answeredRound();
  closeDueRounds(during);
  expect(findRound(roundId)!.state).toBe("open");
  closeDueRounds(after);
  expect(findRound(roundId)).toMatchObject({ state: "closed", completed: 11 });
});

it("refuses to close twice, an unknown round, and a round whose key is lost", () => {
  const { roundId } = answeredRound();
  expect(closeRound("site", 99, after)).toEqual({ refused: "unknown" });
  destroyKey(roundId);
  expect(closeRound("site", roundId, after)).toEqual({ refused: "key-lost" });
  expect(findRound(roundId)!.state).toBe("open");
});

it("closes a round without answers", () => {
  addAgentsTo("Thisted", "787", 3);
  const roundId = openSampleRound();
  closeRound("site", roundId, after);
  expect(findRound(roundId)).toMatchObject({ completed: 0, partial: 0 });
  expect(closeRound("site", roundId, after)).toEqual({ refused: "not-open" });
  expect(db.select().from(responses).all()).toEqual([]);
});
