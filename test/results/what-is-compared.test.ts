/** Results whose rounds cannot be compared, or only in some municipalities: what each surface says, draws and leaves out. */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { listText } from "../../app/ui/list-text.ts";
import { figureTexts } from "../../app/results/comparison/figure-texts.ts";
import { figureOf } from "../../app/results/figures/figures.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { chartNamesOf, drawChart } from "../../app/results/report/slide-files.server.tsx";
import { renderOverview, renderRound } from "../../app/results/round-page/rendered-round.server.tsx";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { readPdf } from "../pdf-reader.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound } from "../surveys/sample-round.ts";
import { freezeAndPublish } from "./freeze-and-publish.ts";

withDatabase();
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 20);
});

const values = ["very-high", "high", "partly", "low", "not-at-all"];
const plain = (markup: string) => markup.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");

/** A published round in which this many of each municipality gave each answer about wellbeing, the best first, and nobody any other. */
function published(name: string, wellbeing: Record<string, number[]>): number {
  const municipalities = Object.keys(wellbeing);
  const roundId = openSampleRound({
    name,
    audience: { roles: ["agent"], municipalities, activeOn: "2026-11-10" },
  });
  const links = linksOf(roundId);
  for (const [municipality, counts] of Object.entries(wellbeing)) {
    const own = links.filter((link) => link.municipality === municipality);
    const given = counts.flatMap((count, at) => Array<string>(count).fill(values[at]!));
    for (const [at, answer] of given.entries()) sendAnswer(own[at]!.token, { wellbeing: answer }, during);
  }
  closeRound("site", roundId, after);
  freezeAndPublish(roundId, "site", after);
  return roundId;
}

const alone = { Thisted: [4, 6, 6, 3, 1] };

describe("rounds that asked other municipalities", () => {
  it("name those that are compared and those left out, on every surface", async () => {
    addAgentsTo("Skive", "779", 20);
    addAgentsTo("Herning", "657", 35);
    addAgentsTo("Læsø", "825", 3);
    const big = { Herning: [8, 10, 8, 5, 4], ...alone, Skive: [3, 6, 6, 3, 1] };
    published("Trivselsmåling-1", { ...big, Læsø: [1, 1, 1] });
    const later = published("Trivselsmåling-2", big);
    const view = viewResults(later, null)!;
    const { shared } = view.changes.find(({ question }) => question.name === "wellbeing")!.outcome!;
    expect(shared!.leftOut).toHaveLength(1);
    const named = [
      `gælder kun ${listText(shared!.municipalities, "da")}, som begge spurgte.`,
      `talt sammen med andre: ${listText(shared!.leftOut, "da")}.`,
    ];
    const surfaces = {
      "first page": renderOverview(later, null, "da")!.lead,
      "whole page": plain(renderRound(later, null, "da")!.figures),
      slide: plain(drawChart(view, "overblik", "da")!),
      report: (await readPdf(await drawReport(view, "da"))).text.replace(/\s+/g, " "),
    };
    for (const [surface, text] of Object.entries(surfaces))
      for (const words of named) expect(text, surface).toContain(words);
  });

  it("draw no empty picture where nothing is compared, but the shares of the later round", async () => {
    published("Trivselsmåling-1", { ...alone, Aarhus: [] });
    const later = published("Trivselsmåling-2", alone);
    const page = renderOverview(later, null, "da")!;
    expect([page.headline, page.overviewTitle]).toEqual([
      "Sådan har agenterne det",
      "Sådan svarede agenterne",
    ]);
    expect(page.overview.match(/changes-axis/g)).toHaveLength(1);
    expect(plain(page.overview)).toMatch(/Trivsel .*50 % → 50 %/);
    expect(page.overview).not.toContain("færre");
    expect(plain(drawChart(viewResults(later, null)!, "overblik", "da")!)).toContain("Andel, der gav");
  });
});

describe("a round of fewer answers than a share is told of", () => {
  it("has its counts on the first page, once in the table, and no empty picture or slide", async () => {
    const roundId = published("Lille", { Thisted: [3, 2, 2, 1, 0] });
    const page = renderOverview(roundId, null, "da")!;
    expect(page.overview).not.toContain("changes-axis");
    expect(plain(page.overview)).toContain(
      "I meget høj grad/I høj grad 5, Delvist 2, I ringe grad/Slet ikke 1",
    );
    expect(chartNamesOf(viewResults(roundId, null)!)).not.toContain("overblik");
    const figures = plain(renderRound(roundId, null, "da")!.figures);
    expect(figures.match(/ Delvist 2 /g)).toHaveLength(1);
    expect(figures).not.toContain("under 10 svar I meget");
    const report = (await readPdf(await drawReport(viewResults(roundId, null)!, "da"))).text;
    expect(report).not.toContain("Andel, der gav");
  });
});

it("says of how many questions no change is told, where others could not be compared", () => {
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), after);
  const roundId = openSampleRound();
  for (const [at, { token }] of linksOf(roundId).slice(0, 20).entries())
    sendAnswer(token, { wellbeing: values[at % 5] }, during);
  closeRound("site", roundId, after);
  freezeAndPublish(roundId, "site", after);
  expect(renderOverview(roundId, null, "da")!.headline).toBe(
    "Ingen sikker ændring i det spørgsmål, der kan sammenlignes",
  );
  // The baseline is the first of its series, with a later one beside it.
  expect(renderOverview(1, null, "da")!.notice).toMatch(/ingen tidligere at sammenligne med/);
});

it("tells of the response rate of a single unit that there is no other", () => {
  const roundId = published("Alene", alone);
  expect(viewResults(roundId, null)!.ratesHidden).toBe("single");
  const figures = plain(renderRound(roundId, null, "da")!.figures);
  expect(figures).toContain("Svarene er talt i én enhed");
  expect(figures).not.toContain("Enhederne vises ikke");
});

describe("a withheld question", () => {
  const received = { complete: 9, partial: 0, leftOut: 0, minAnswers: 5 };
  const withheld = (reason: "few" | "computable" | null, outside: { text: string; count: null }[] = []) => ({
    ...{ name: "a", title: "A?", scale: ["Ja", "Nej"], ordered: true, counts: "withheld" as const },
    ...{ outside, answers: 8, withheld: reason, leftOut: 0, note: null },
  });

  it("says why, how many answered and how many did not, and never that fewer did", () => {
    const { reconciled } = figureTexts(textsOf("da", "results"), "da");
    const said = (question: ReturnType<typeof withheld>) =>
      reconciled(received, figureOf(question, received), question);
    expect(said(withheld("computable"))).toBe(
      "9 besvarelser (9 hele, 0 delvise): enkeltes svar kunne regnes ud, så tallene holdes tilbage, 8 svarede, 1 ubesvaret",
    );
    expect(said(withheld(null))).not.toContain("færre end 5");
    // Whoever knew how many skipped it would know how many answered outside the scale.
    expect(said(withheld("computable", [{ text: "Ved ikke", count: null }]))).toMatch(/8 svarede$/);
  });
});
