/** What is kept of an answer: the questionnaire's own keys and values in its own order, whatever a client sends. */
import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { renderAnswerPage } from "../../app/surveys/answering/answer-page.server.tsx";
import { findInvitation, saveDraft } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { closingBackupPath } from "../../app/surveys/closing/closing-backup.server.ts";
import { checkAnswers, type Questionnaire } from "../../app/surveys/questionnaires/questionnaire.ts";
import { freezeQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { sqlite, writeTransaction } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { freezeAndPublish } from "../results/freeze-and-publish.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound } from "./sample-round.ts";

withDatabase();
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 6);
});

it("is written in one order, in the database and in the closing backup, whatever order it was sent in", () => {
  const roundId = openSampleRound();
  const answers = { guide_use: "often", wellbeing: "high", comment: "Tak", leadership_focus: "high" };
  const entries = Object.entries(answers);
  for (const [n, { token }] of linksOf(roundId).entries()) {
    const turned = [...entries.slice(n % 4), ...entries.slice(0, n % 4)];
    expect(sendAnswer(token, Object.fromEntries(n % 2 ? turned : turned.toReversed()), during)).toEqual({
      saved: true,
    });
  }
  closeRound("site", roundId, after);
  const stored = sqlite.prepare("select distinct choices from responses").pluck().all();
  expect(stored).toEqual(['{"guide_use":"often","wellbeing":"high","leadership_focus":"high"}']);
  const backup = readFileSync(closingBackupPath(roundId), "latin1");
  const inBackup = backup.match(/\{"[a-z_]+":"[^{}]*"\}/g)!.filter((text) => text.includes('"wellbeing":"'));
  expect([...new Set(inBackup)]).toEqual(stored);
});

const choices = ["constructor", "prototype"].map((value) => ({ value, text: value }));
const scale = { type: "radiogroup" as const, scale: "s", best: "first" as const, outside: [] };
/** A questionnaire whose names every object of the language has. */
const awkward: Questionnaire = {
  name: "constructor",
  version: 1,
  title: "Navne",
  locale: "da",
  minutes: 1,
  pages: [
    {
      name: "constructor",
      title: "Side",
      elements: [
        { ...scale, name: "constructor", title: "Et", choices },
        { ...scale, name: "other", title: "To", choices },
        { type: "comment", name: "prototype", title: "Tre", maxLength: 100 },
      ],
    },
  ],
};

it("may have names that every object has: unanswered they are nothing, answered they count", () => {
  writeTransaction((tx) => freezeQuestionnaire(tx, awkward));
  const roundId = openSampleRound({ questionnaire: { name: "constructor", version: 1 } });
  const links = linksOf(roundId);
  expect(findInvitation(links[0]!.token, during)!.answers).toEqual({});
  const context = {
    locale: "da",
    reference: "",
    mode: "test",
    secretariat: "",
    script: "",
    path: "/svar/x",
    search: "",
  };
  const html = renderAnswerPage(context as never, findInvitation(links[0]!.token, during)!);
  expect(html).not.toContain("native code");
  expect(html).not.toContain("checked");
  for (const { token } of links.slice(0, 5)) sendAnswer(token, { other: "constructor" }, during);
  for (const { token } of links.slice(5)) saveDraft(token, { constructor: "prototype" }, during);
  closeRound("site", roundId, after);
  const stored = sqlite.prepare("select choices, count(*) as n from responses group by choices").all();
  expect(stored).toEqual([
    { choices: '{"constructor":"prototype"}', n: 5 },
    { choices: '{"other":"constructor"}', n: 5 },
  ]);
  expect(freezeAndPublish(roundId, "site", after)).toEqual({ published: true });
  const frozen = sqlite.prepare("select question, answers from frozen_questions order by question").all();
  expect(frozen).toEqual([
    { question: "constructor", answers: 5 },
    { question: "other", answers: 5 },
  ]);
});

it.each([
  ["__proto__", "unknown-question"],
  ["toString", "unknown-question"],
  ["constructor", "unknown-question"],
])("refuses %s from a client when no question has that name", (name, refused) => {
  const roundId = openSampleRound();
  const questionnaire = findInvitation(linksOf(roundId)[0]!.token, during)!.questionnaire;
  expect(checkAnswers(questionnaire, JSON.parse(`{"${name}":"high"}`))).toEqual({ refused });
});
