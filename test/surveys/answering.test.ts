import { rmSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import {
  stopReminders,
  resumeReminders,
  dropDraft,
  findInvitation,
  saveDraft,
  sendAnswer,
} from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { destroyKey, findKey } from "../../app/surveys/anonymity/keys.server.ts";
import { unseal } from "../../app/surveys/anonymity/sealing.server.ts";
import { countSentAnswers } from "../../app/surveys/rounds/reminders.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { db } from "../../db/database.server.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { after, during, openedAt, linksOf, openSampleRound, samplePlan, statesOf } from "./sample-round.ts";

withDatabase();
let roundId: number;
let token: string;
let other: string;
beforeEach(() => {
  addCast();
  roundId = openSampleRound();
  [token, other] = linksOf(roundId).map((link) => link.token) as [string, string];
});
const rows = () => db.select().from(invitations).all();

it("saves a draft that the same link shows again", () => {
  expect(saveDraft(token, { wellbeing: "high", comment: "Mere tid" }, during)).toEqual({ saved: true });
  expect(findInvitation(token, during)?.answers).toEqual({ wellbeing: "high", comment: "Mere tid" });
  expect(findInvitation(other, during)?.answers).toEqual({});
});

it("deletes a draft", () => {
  saveDraft(token, { wellbeing: "high" }, during);
  dropDraft(token, during);
  expect(findInvitation(token, during)?.answers).toEqual({});
});

it("shows nothing of an answer once it is sent", () => {
  sendAnswer(token, { wellbeing: "high" }, during);
  expect(findInvitation(token, during)).toMatchObject({ sent: true, answers: {} });
});

it("counts one of two sends, and changes nothing after the first", () => {
  expect(sendAnswer(token, { wellbeing: "high" }, during)).toEqual({ saved: true });
  expect(sendAnswer(token, { wellbeing: "low" }, during)).toEqual({ refused: "sent" });
  expect(saveDraft(token, { wellbeing: "low" }, during)).toEqual({ refused: "sent" });
  expect(dropDraft(token, during)).toEqual({ refused: "sent" });
  expect(statesOf(roundId)[0]).toMatchObject({ answers: { wellbeing: "high" }, sent: true });
});

it("stores every sealed field with the same length from the launch on, however much is answered", () => {
  const lengths = () => new Set(rows().map(({ sealed }) => sealed!.length));
  const [untouched] = lengths();
  saveDraft(token, { wellbeing: "high" }, during);
  sendAnswer(other, { wellbeing: "low", comment: "€".repeat(1000) }, during);
  expect([...lengths()]).toEqual([untouched]);
});

it("writes other bytes when an answer is changed and put back, and none when it is saved as it is", () => {
  saveDraft(token, { wellbeing: "high" }, during);
  const before = rows()[0]!.sealed!;
  saveDraft(token, { wellbeing: "high" }, during);
  expect(rows()[0]!.sealed!.equals(before)).toBe(true);
  saveDraft(token, { wellbeing: "low" }, during);
  saveDraft(token, { wellbeing: "high" }, during);
  expect(rows()[0]!.sealed!.equals(before)).toBe(false);
});

it("cannot be opened with another invitation or another key", () => {
  saveDraft(token, { wellbeing: "high" }, during);
  const { id, sealed } = rows()[0]!;
  expect(() => unseal(sealed!, id + 1, findKey(roundId)!)).toThrow();
  expect(() => unseal(sealed!, id, Buffer.alloc(32))).toThrow();
});

it("cannot be opened, and its link is invalid, when the key is gone", () => {
  rmSync(env.KEY_DIR, { recursive: true });
  expect(findInvitation(token, during)).toBeNull();
  expect(saveDraft(token, { wellbeing: "high" }, during)).toEqual({ refused: "unknown" });
});

it.each([
  ["an unknown link", "AAAAAAAAAAAAAAAAAAAAAA"],
  ["a link that is no link", "../../etc"],
  ["an empty link", ""],
])("answers %s as unknown", (_, wrong) => {
  const before = rows();
  expect(findInvitation(wrong, during)).toBeNull();
  expect(saveDraft(wrong, { wellbeing: "high" }, during)).toEqual({ refused: "unknown" });
  expect(sendAnswer(wrong, { wellbeing: "high" }, during)).toEqual({ refused: "unknown" });
  expect(stopReminders(wrong, during)).toEqual({ refused: "unknown" });
  expect(rows()).toEqual(before);
});

it("is refused before the round opens, after its time, and once it is closed", () => {
  const unknown = { refused: "unknown" };
  expect(sendAnswer(token, { wellbeing: "high" }, new Date(openedAt.getTime() - 1))).toEqual(unknown);
  expect(sendAnswer(token, { wellbeing: "high" }, samplePlan.closesAt)).toEqual(unknown);
  closeRound("site", roundId, after);
  expect(sendAnswer(token, { wellbeing: "high" }, during)).toEqual(unknown);
});

it.each([
  ["a choice no question offers", { wellbeing: "99" }, { refused: "unknown-choice", question: "wellbeing" }],
  ["an unknown question", { salary: "high" }, { refused: "unknown-question" }],
  ["2 MB of free text", { comment: "x".repeat(2_000_000) }, { refused: "too-long", question: "comment" }],
])("changes nothing when given %s", (_, raw, refused) => {
  saveDraft(token, { wellbeing: "high" }, during);
  const before = rows();
  expect(saveDraft(token, raw, during)).toEqual(refused);
  expect(sendAnswer(token, raw, during)).toEqual(refused);
  expect(rows()).toEqual(before);
});

it("is refused when nothing is answered", () => {
  expect(sendAnswer(token, { wellbeing: "", comment: "  " }, during)).toEqual({ refused: "nothing" });
  expect(findInvitation(token, during)?.sent).toBe(false);
});

it("stops reminders without an answer, and keeps the draft", () => {
  saveDraft(token, { wellbeing: "high" }, during);
  stopReminders(token, during);
  expect(findInvitation(token, during)).toMatchObject({
    quiet: true,
    sent: false,
    answers: { wellbeing: "high" },
  });
  saveDraft(token, { wellbeing: "low" }, during);
  expect(findInvitation(token, during)).toMatchObject({ quiet: true, answers: { wellbeing: "low" } });
  resumeReminders(token, during);
  expect(findInvitation(token, during)).toMatchObject({ quiet: false, answers: { wellbeing: "low" } });
});

it("shows in no readable column who has sent an answer, begun one or turned reminders off", () => {
  const readable = () => rows().map(({ sealed, ...row }) => ({ ...row, sealed: sealed!.length }));
  const before = readable();
  sendAnswer(token, { wellbeing: "high" }, during);
  stopReminders(other, during);
  expect(readable()).toEqual(before);
  expect(
    statesOf(roundId)
      .map(({ sent, quiet }) => ({ sent, quiet }))
      .slice(0, 2),
  ).toEqual([
    { sent: true, quiet: false },
    { sent: false, quiet: true },
  ]);
});

it("changes every sealed field at night, so that two nights' copies do not show whose was changed", () => {
  sendAnswer(token, { wellbeing: "high" }, during);
  const before = rows().map(({ sealed }) => sealed!);
  countSentAnswers(during);
  expect(findRound(roundId)!.answered).toBe(1);
  for (const [n, { sealed }] of rows().entries()) expect(sealed!.equals(before[n]!)).toBe(false);
  expect(statesOf(roundId)[0]).toMatchObject({ sent: true, answers: { wellbeing: "high" } });
  destroyKey(roundId);
  countSentAnswers(during);
  expect(findRound(roundId)!.answered).toBe(1);
});
