/** The first page of a result, and the pages a link away: one for each question, the method, and everything on one page. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { chooseQuotes, viewComments } from "../../app/results/publishing/quotes.server.ts";
import { MethodPage } from "../../app/results/round-page/MethodPage.tsx";
import { changesOf } from "../../app/results/comparison/changes.ts";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { Targets } from "../../app/results/targets-and-actions/Targets.tsx";
import { QuotesCard } from "../../app/results/round-page/QuotesCard.tsx";
import { shownQuotes } from "../../app/results/round-page/short-quotes.ts";
import { QuestionPage } from "../../app/results/round-page/QuestionPage.tsx";
import { ResultsPage } from "../../app/results/round-page/ResultsPage.tsx";
import { loader as methodLoader } from "../../app/results/round-page/routes/method.tsx";
import { loader as questionLoader } from "../../app/results/round-page/routes/question.tsx";
import { loader as wholeLoader } from "../../app/results/round-page/routes/whole.tsx";
import { keptResults } from "../../app/results/round-page/results-view.server.ts";
import { renderRound } from "../../app/results/round-page/rendered-round.server.tsx";
import { unitsOf } from "../../app/results/round-page/question-view.server.ts";
import { WholePage } from "../../app/results/round-page/WholePage.tsx";
import { reportExtras } from "../../app/results/report/report-extras.server.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { readSpokenPages } from "../pdf-reader.ts";
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

let ids: Record<CastName, number>;
let roundId: number;
withDatabase(() => {
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

  it("links to all quotes only where some are left out, or a phone leaves some out, and to where they are", () => {
    const quotes = { shown: [], all: 3, question: "comment", areCut: false };
    const [one, two, three] = ["a", "b", "c"].map((text) => ({ key: text, question: "comment", text }));
    const cardOf = (changes: Partial<typeof quotes> | object) =>
      pageMarkup(
        <QuotesCard
          quotes={{ ...quotes, ...changes }}
          address={{ roundId, draft: false, againstId: null }}
        />,
      );
    expect(cardOf({ shown: [one!, two!], all: 2 })).not.toContain("Læs alle");
    expect(cardOf({ shown: [one!, two!, three!] })).toMatch(/<p class="narrow-only"><a[^>]*>Læs alle 3/);
    expect(cardOf({ shown: [one!, two!], areCut: true })).toMatch(
      /<p><a href="[^"]*spoergsmaal\/comment">Læs alle 3/,
    );
    expect(cardOf({ shown: [one!], question: null, areCut: true })).toContain("/samlet#citater");
    expect(shownQuotes([{ ...one!, text: "x ".repeat(100) }]).areCut).toBe(true);
    expect(shownQuotes([one!, two!])).toMatchObject({ areCut: false, question: "comment" });
    expect(shownQuotes([one!, { ...two!, question: "other" }]).question).toBeNull();
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

  it("says once that no answer is better than another, and once how a target was met", () => {
    expect(pageText(questionPage("trained_day")).match(/bedre end/g)).toHaveLength(1);
    const changes = changesOf(null, findPublished(roundId)!);
    const targets = pageText(<Targets targets={new Map([["wellbeing", 99]])} changes={changes} />);
    expect(targets).toMatch(/mål 99 %\. Målt \d+ % \(\d+ til \d+\)\. ikke nået/);
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

it("tells the command that computes a comparison again to the secretariat alone, and on no other page", () => {
  const methodOf = (who: CastName, role: Role) =>
    pageText(<MethodPage {...methodLoader(visit(`/maalinger/${roundId}/metode`, { as: as(who, role) }))} />);
  expect(methodOf("sanne", "secretariat")).toContain("npm run -s ddh -- compare");
  for (const text of [
    methodOf("astrid", "agent"),
    methodOf("stig", "steering"),
    pageText(questionPage("wellbeing", "sanne", "secretariat")),
    renderRound(roundId, null, "da", true)!.figures,
  ])
    expect(text).not.toContain("npm run");
});

it("carries the whole on the page for printing and in the report, units for those who may read them", async () => {
  const step = { question: "wellbeing", what: "Fast møde", owner: "Lederkredsen", dueOn: "2027-05-16" };
  agreeOnAction(roundId, step, "site", after);
  const view = keptResults(roundId, null)!;
  const reportOf = async (who: CastName, role: Role) => {
    const extras = reportExtras(view, { ...findPerson(ids[who])!, role }, "da", after);
    const pages = await readSpokenPages(await drawReport(view, "da", extras));
    return pages
      .flat()
      .map(([, words]) => words!.replace(/[\s\u00a0]+/g, " "))
      .join(" ");
  };
  const printOf = (who: CastName, role: Role) =>
    pageText(<WholePage {...wholeLoader(visit(`/maalinger/${roundId}/samlet`, { as: as(who, role) }))} />);
  const everyone = [
    "Svarprocent",
    "blev spurgt",
    "Holdt tilbage",
    "Fast møde",
    `${words} `,
    "Sådan skal tallene læses",
  ];
  const [unit] = unitsOf(view.later).get("wellbeing")!;
  const ofUnits = ["Enhed for enhed", unit!.municipalities.join(", ")];
  for (const text of [await reportOf("astrid", "agent"), printOf("astrid", "agent")]) {
    for (const part of everyone) expect(text).toContain(part);
    expect(text).not.toContain("Enhed for enhed");
  }
  for (const text of [await reportOf("stig", "steering"), printOf("stig", "steering")])
    for (const part of [...everyone, ...ofUnits]) expect(text).toContain(part);
});
