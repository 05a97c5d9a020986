/** The first page of a result, and the pages a link away: one for each question, the method, and everything on one page. */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { chooseQuotes, viewComments } from "../../app/results/publishing/quotes.server.ts";
import { MethodPage } from "../../app/results/round-page/MethodPage.tsx";
import { QuestionPage } from "../../app/results/round-page/QuestionPage.tsx";
import { ResultsPage } from "../../app/results/round-page/ResultsPage.tsx";
import { loader as methodLoader } from "../../app/results/round-page/routes/method.tsx";
import { loader as questionLoader } from "../../app/results/round-page/routes/question.tsx";
import { loader as roundLoader } from "../../app/results/round-page/routes/round.tsx";
import { agreeOnAction } from "../../app/results/targets-and-actions/actions.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import type { Role } from "../../db/enums.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound } from "../surveys/sample-round.ts";
import { visit } from "../visit.ts";
import { pageMarkup, pageText } from "./read-page.tsx";

withDatabase();
let ids: Record<CastName, number>;
let roundId: number;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 12);
  addAgentsTo("Aarhus", "751", 12);
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), after);
  roundId = publishedFollowUp();
});

const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));

const words = "Guiderne er blevet lettere at finde.";

/** A published round that everyone has answered, each question by all its answers in turn; every answer has a comment. */
function publishedFollowUp(): number {
  const audience = {
    roles: ["agent" as const],
    municipalities: null,
    activeOn: "2026-11-10",
  };
  const followUp = openSampleRound({ audience });
  const questions = countedQuestionsOf(findQuestionnaire("agents", 2)!);
  for (const [n, { token }] of linksOf(followUp).entries()) {
    const given = questions.map(({ name, choices }) => [name, choices[n % choices.length]!.value]);
    sendAnswer(token, { ...Object.fromEntries(given), comment: `${words} ${n}` }, during);
  }
  closeRound("site", followUp, after);
  const [comments] = viewComments(followUp, "site", after)!.questions;
  chooseQuotes(
    followUp,
    new Map(comments!.texts.slice(0, 5).map(({ key, text }) => [key, text])),
    "site",
    after,
  );
  publish(followUp, "site", after);
  return followUp;
}

const firstPage = (who: CastName = "astrid", role: Role = "agent", query = "") => (
  <ResultsPage {...roundLoader(visit(`/maalinger/${roundId}${query}`, { as: as(who, role) }))} />
);
const questionPage = (name: string, who: CastName = "astrid", role: Role = "agent", query = "") => (
  <QuestionPage
    {...questionLoader(visit(`/maalinger/${roundId}/spoergsmaal/${name}${query}`, { as: as(who, role) }))}
  />
);
const linksOn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to!);

describe("the first page", () => {
  it("has one row for each question, linked to its own page, with the shares then and now", () => {
    const html = pageMarkup(firstPage());
    const questions = linksOn(html).filter((to) => to.includes("/spoergsmaal/"));
    expect(questions.filter((to) => !to.endsWith("/comment"))).toHaveLength(8);
    // 81 of 182 in the baseline; in the follow-up the five answers take turns.
    expect(pageText(firstPage())).toMatch(/Trivsel 45 % → (39|40|42|43|44) %/);
  });

  it("is short: under 400 words, with at most three quotes and a link to the rest", () => {
    const step = { question: "wellbeing", what: "Fast møde", owner: "Lederkredsen", dueOn: "2027-05-16" };
    for (let n = 0; n < 8; n++) agreeOnAction(roundId, { ...step, what: `${step.what} ${n}` }, "site", after);
    const text = pageText(firstPage("sanne", "secretariat"));
    expect(text.trim().split(" ").length).toBeLessThan(400);
    expect(text.split(words)).toHaveLength(4);
    expect(text).toContain("Læs alle 5 citater");
    expect(text).toContain("Se alle 8");
  });

  it("says nothing of quotes and steps where there are none", () => {
    const text = pageText(
      <ResultsPage {...roundLoader(visit("/maalinger/1", { as: as("astrid", "agent") }))} />,
    );
    expect(text).not.toContain("Det gør vi");
    expect(text).not.toContain("Med agenternes egne ord");
  });

  it("keeps the chosen comparison in its links", () => {
    const links = linksOn(pageMarkup(firstPage("astrid", "agent", "?mod=1")));
    for (const part of ["spoergsmaal/wellbeing", "samlet", "metode"])
      expect(links).toContain(`/maalinger/${roundId}/${part}?mod=1`);
  });
});

describe("a question's page", () => {
  it("leads through all questions, those answered in words last", () => {
    const names: string[] = [];
    let next: string | undefined = "guide_use";
    while (next) {
      names.push(next);
      const html: string = pageMarkup(questionPage(next));
      next = /href="[^"]*\/spoergsmaal\/([\w-]+)" rel="next"/.exec(html)?.[1];
    }
    const asked = countedQuestionsOf(findQuestionnaire("agents", 2)!).map(({ name }) => name);
    expect(names).toEqual([...asked, "comment"]);
  });

  it("has every count of the question, and how the responses add up", () => {
    const text = pageText(questionPage("wellbeing"));
    expect(text).toContain("I hvor høj grad trives du i arbejdet som DDH-agent?");
    expect(text).toContain("194 besvarelser (175 hele, 19 delvise): 182 svarede, 12 ubesvaret");
    expect(text).toContain("15 (8 %)");
  });

  it("has every quote of a question answered in words", () => {
    expect(pageText(questionPage("comment")).split(words)).toHaveLength(6);
  });

  it("shows the units to the secretariat and the steering group only", () => {
    expect(pageText(questionPage("wellbeing", "sanne", "secretariat"))).toContain("Enhed for enhed");
    expect(pageText(questionPage("wellbeing", "stig", "steering"))).toContain("Enhed for enhed");
    expect(pageText(questionPage("wellbeing", "astrid", "agent"))).not.toContain("Enhed for enhed");
    const leader = pageText(questionPage("wellbeing", "karen", "leader"));
    expect(leader).not.toContain("Enhed for enhed");
    expect(leader).toContain("Se Aarhus og spørgsmål til jeres samtale");
  });

  it("is not found for a question that was not asked, or is not quoted", () => {
    for (const name of ["andet", "__proto__", "wellbeing-foer"])
      expect(() => questionPage(name), name).toThrow(expect.objectContaining({ status: 404 }));
    expect(() =>
      questionLoader(visit("/maalinger/1/spoergsmaal/comment", { as: as("astrid", "agent") })),
    ).toThrow(expect.objectContaining({ status: 404 }));
  });
});

it("tells the method, the response rate and how every question adds up on a page of its own", () => {
  const text = pageText(
    <MethodPage {...methodLoader(visit(`/maalinger/${roundId}/metode`, { as: as("astrid", "agent") }))} />,
  );
  expect(text).toContain("Andele er af dem, der har svaret på spørgsmålet.");
  expect(text).toContain("Svarprocent");
  expect(text).toContain("194 besvarelser (175 hele, 19 delvise): 186 svarede, 8 ubesvaret");
});
