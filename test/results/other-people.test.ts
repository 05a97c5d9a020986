/** Published rounds that asked others than the one before: what their pages, files and feed say. */
import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { feeds } from "../../app/feeds/feeds.server.ts";
import { figureTexts } from "../../app/results/comparison/figure-texts.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { drawChart } from "../../app/results/report/slide-files.server.tsx";
import { drawReport } from "../../app/results/report/report.server.ts";
import { renderOverview, renderRound } from "../../app/results/round-page/rendered-round.server.tsx";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { writeTransaction } from "../../db/database.server.ts";
import type { Role } from "../../db/enums.ts";
import { municipalities } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { readPdf } from "../pdf-reader.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound } from "../surveys/sample-round.ts";
import { freezeAndPublish } from "./freeze-and-publish.ts";

withDatabase();
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 20);
  addAgentsTo("Skive", "779", 20);
  addAgentsTo("Aarhus", "751", 12);
});

const values = ["very-high", "high", "partly", "low", "not-at-all"];
const texts = figureTexts(textsOf("da", "results"), "da");

/** The other questions, each by all its answers in turn. */
const othersInTurn = (at: number) =>
  Object.fromEntries(
    countedQuestionsOf(findQuestionnaire("agents", 2)!).map(({ name, choices }) => [
      name,
      choices[at % choices.length]!.value,
    ]),
  );

/** A published round in which this many of each municipality gave each answer about wellbeing, the best first. */
function published(
  name: string,
  wellbeing: Record<string, number[]>,
  chosen: string[] | null,
  roles: Role[] = ["agent"],
): number {
  const roundId = openSampleRound({
    name,
    audience: { roles, municipalities: chosen, activeOn: "2026-11-10" },
  });
  const links = linksOf(roundId);
  for (const [municipality, counts] of Object.entries(wellbeing)) {
    const own = links.filter((link) => link.municipality === municipality);
    const given = counts.flatMap((count, at) => Array<string>(count).fill(values[at]!));
    for (const [at, answer] of given.entries())
      sendAnswer(own[at]!.token, { ...othersInTurn(at), wellbeing: answer }, during);
  }
  closeRound("site", roundId, after);
  freezeAndPublish(roundId, "site", after);
  return roundId;
}

const wellbeingIn = (roundId: number) => {
  const view = viewResults(roundId, null)!;
  const change = view.changes.find(({ question }) => question.name === "wellbeing")!;
  return { view, change };
};
const plain = (markup: string) => markup.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");

const then = { Thisted: [4, 6, 6, 3, 1], Skive: [3, 6, 6, 3, 1] };

it("asked chosen municipalities: the sums of those that both asked are compared, and said to be", async () => {
  published("Trivselsmåling-1", { ...then, Aarhus: [6, 4, 1, 1, 0] }, ["Thisted", "Skive", "Aarhus"]);
  const later = published("Trivselsmåling-2", { Thisted: [1, 1, 6, 6, 5], Skive: [1, 1, 6, 6, 5] }, [
    "Thisted",
    "Skive",
  ]);
  const { view, change } = wellbeingIn(later);
  expect(view.basis).toEqual({ kind: "shared", municipalities: ["Skive", "Thisted"] });
  expect(change.outcome).toMatchObject({
    counts: [
      [19, 12, 8],
      [4, 12, 22],
    ],
    shared: { municipalities: ["Skive", "Thisted"], leftOut: [] },
    verdict: "worse",
  });
  const said = plain(texts.resultText(change.outcome!));
  expect(said).toMatch(/^Tilbage i de 2 kommuner, der kan sammenlignes: de to bedste svar 49 % → 11 %/);
  expect(plain(renderRound(later, null, "da")!.figures)).toContain(said);
  // With Aarhus it was 29 of 51; the row has the shares that its verdict rests on.
  expect(change.before!.figure.n).toBe(51);
  expect(plain(renderOverview(later, null, "da")!.overview)).toMatch(/Trivsel 49 % → 11 % tilbage/);
  expect(plain(drawChart(view, "wellbeing", "da")!)).toContain("Sammenlignet: Skive og Thisted.");
  const { head, lines } = feeds.results(null, after);
  const words = lines.map((line) => plain(String(line[head.indexOf("rule")])));
  expect(words).toContain(said);
  const report = (await readPdf(await drawReport(view, "da"))).text.replace(/\s+/g, " ");
  expect(report).toContain("Ændringerne og deres tal gælder kun Skive og Thisted, som begge spurgte.");
});

it("asked the same chosen municipalities: their totals are compared", () => {
  published("Trivselsmåling-1", then, ["Thisted", "Skive"]);
  const later = published("Trivselsmåling-2", then, ["Thisted", "Skive"]);
  expect(wellbeingIn(later)).toMatchObject({
    view: { basis: { kind: "same", municipalities: ["Skive", "Thisted"] } },
    change: { outcome: { shared: null, verdict: "unclear" } },
  });
});

it("asked too few of the same: both figures stand side by side", () => {
  published("Trivselsmåling-1", then, ["Thisted", "Skive"]);
  const later = published("Trivselsmåling-2", { Thisted: [1, 1, 6, 6, 5] }, ["Thisted"]);
  const { change } = wellbeingIn(later);
  expect(change).toMatchObject({ outcome: null, incomparable: "shared" });
  expect(plain(texts.sentence(change))).toContain(
    "Trives i høj grad: 49 % dengang, 11 % nu. Kan ikke sammenlignes",
  );
});

it("asked three municipalities, against the counts of all members: no verdict, and the points are marked", () => {
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), after);
  published("Trivselsmåling-1", then, null);
  const later = published("Trivselsmåling-2", then, ["Thisted", "Skive"]);
  const against = viewResults(later, 1)!;
  expect(against.basis).toEqual({ kind: "apart", why: "counts" });
  expect(against.changes.filter(({ outcome }) => outcome)).toEqual([]);
  expect(against.overTime.asksOthers).toEqual([true, true, false]);
  const page = plain(renderRound(later, 1, "da")!.figures);
  expect(page).toContain("Derfor står tallene side om side");
  expect(page).toContain("Trivsels\u00admåling-1 (spurgte andre)");
});

it("asked everyone: DDH as a whole, after who has joined and left since the counts", () => {
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), after);
  writeTransaction((tx) =>
    tx.update(municipalities).set({ joinedOn: "2025-01-01" }).where(eq(municipalities.name, "Thisted")).run(),
  );
  const later = published("Trivselsmåling-1", then, null);
  const { view, change } = wellbeingIn(later);
  expect(view.basis).toEqual({ kind: "whole", joined: ["Thisted"], left: ["Lemvig"] });
  expect(change.outcome!.shared).toBeNull();
  expect(plain(renderRound(later, null, "da")!.figures)).toContain(
    "Ændringerne gælder DDH som helhed, dengang og nu. Med nu, men ikke dengang: Thisted. Med dengang, men ikke nu: Lemvig.",
  );
});

it("asked other roles: no verdict", () => {
  published("Trivselsmåling-1", then, null);
  const later = published("Trivselsmåling-2", then, null, ["agent", "leader"]);
  expect(wellbeingIn(later)).toMatchObject({
    view: { basis: { kind: "apart", why: "roles" } },
    change: { outcome: null, incomparable: "people" },
  });
});
