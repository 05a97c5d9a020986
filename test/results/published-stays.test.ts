/** What a round showed when it was published, it shows for good: also when an older round is published, or the register corrected, later. */
import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { feeds } from "../../app/feeds/feeds.server.ts";
import { correctMunicipality } from "../../app/people/municipalities/corrections.server.ts";
import { findMunicipalityByCode } from "../../app/people/register/municipalities.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { freezeRoundHere } from "../../app/results/publishing/freeze.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { viewPublishing } from "../../app/results/publishing/publishing-view.server.ts";
import { csvOf } from "../../app/results/report/export-files.server.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { viewMunicipality } from "../../app/results/round-page/municipality.server.ts";
import { renderOverview, renderRound } from "../../app/results/round-page/rendered-round.server.tsx";
import { viewDraft, viewResults } from "../../app/results/round-page/results-view.server.ts";
import {
  agreeOnAction,
  completeAction,
  stepsAt,
} from "../../app/results/targets-and-actions/actions.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { municipalities } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { readPdf } from "../pdf-reader.ts";
import {
  addAgentsTo,
  after,
  during,
  linksOf,
  openedAt,
  openSampleRound,
  samplePlan,
} from "../surveys/sample-round.ts";
import { freezeAndPublish } from "./freeze-and-publish.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 20);
  addAgentsTo("Aarhus", "751", 20);
});

const values = ["very-high", "high", "partly", "low", "not-at-all"];
const dayAfter = new Date(after.getTime() + 86_400_000);
const good = { Thisted: [4, 6, 5, 3, 1], Aarhus: [5, 6, 3, 2, 1] };
const ofAarhus = { roles: ["agent" as const], municipalities: ["Aarhus"], activeOn: "2026-11-10" };
const bad = { Thisted: [1, 2, 3, 7, 6], Aarhus: [1, 2, 3, 6, 6] };

/** A closed round in which this many of each municipality gave each answer about wellbeing, the best first. */
function closed(name: string, wellbeing: Record<string, number[]>): number {
  const roundId = openSampleRound({ name });
  const links = linksOf(roundId);
  for (const [municipality, counts] of Object.entries(wellbeing)) {
    const own = links.filter((link) => link.municipality === municipality);
    const given = counts.flatMap((count, at) => Array<string>(count).fill(values[at]!));
    for (const [at, answer] of given.entries()) sendAnswer(own[at]!.token, { wellbeing: answer }, during);
  }
  closeRound("site", roundId, after);
  return roundId;
}

function published(name: string, wellbeing: Record<string, number[]>, at = after): number {
  const roundId = closed(name, wellbeing);
  freezeAndPublish(roundId, "site", at);
  return roundId;
}

const importBaseline = () => importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), after);

/** Everything that a published round shows by itself. */
async function shownOf(roundId: number) {
  const overview = renderOverview(roundId, null, "da")!;
  const view = viewResults(roundId, null)!;
  const karen = { ...findPerson(ids.karen)!, role: "leader" as const };
  const wellbeing = viewMunicipality(karen, roundId, dayAfter)!.questions.find(
    ({ question }) => question.name === "wellbeing",
  )!;
  return {
    headline: overview.headline,
    lead: overview.lead,
    rows: overview.overview,
    notice: overview.notice,
    whole: renderRound(roundId, null, "da", true)!.figures,
    report: (await readPdf(await drawReport(view, "da"))).text,
    sheet: csvOf(findPublished(roundId)!, "da"),
    feed: feeds.results(null, dayAfter).lines.filter(([id]) => id === roundId),
    change: wellbeing.change,
  };
}

describe("an older round that is published later", () => {
  it("leaves what was published as it was, is told of, and can be chosen to compare with", async () => {
    importBaseline();
    const older = closed("Trivselsmåling-1", bad);
    const newer = published("Trivselsmåling-2", good);
    const before = await shownOf(newer);
    expect(viewResults(newer, null)!.earlier!.imported).toBe(true);
    freezeAndPublish(older, "site", dayAfter);
    expect(await shownOf(newer)).toEqual(before);
    expect(renderOverview(newer, null, "da")!.sinceNotice).toMatch(
      /^Trivselsmåling-1 .*er offentliggjort senere og er ikke med her/,
    );
    const chosen = renderOverview(newer, older, "da")!;
    expect([chosen.headline, chosen.sinceNotice]).toEqual(["Frem: trivsel", null]);
    expect(viewResults(newer, older)!.overTime.rounds.map(({ id }) => id)).toEqual([1, older, newer]);
    expect(viewResults(older, null)!.earlier!.id).toBe(1);
    expect(renderOverview(older, null, "da")!.sinceNotice).toBeNull();
    const next = published("Trivselsmåling-3", good, dayAfter);
    expect(viewResults(next, null)!.earlier!.id).toBe(newer);
    expect(viewResults(next, null)!.overTime.rounds.map(({ id }) => id)).toEqual([1, older, newer, next]);
  });

  it("does not make a first round's page say that there is nothing earlier, nor take its change away from it", () => {
    const older = closed("Trivselsmåling-1", bad);
    const newer = published("Trivselsmåling-2", good);
    expect(renderOverview(newer, null, "da")!.notice).toMatch(/den første i sin række/);
    freezeAndPublish(older, "site", dayAfter);
    const page = renderOverview(newer, null, "da")!;
    expect([viewResults(newer, null)!.earlier, page.notice]).toEqual([null, null]);
    expect(page.sinceNotice).toContain("Trivselsmåling-1");
  });

  it("leaves what was done since the round before on the page", () => {
    importBaseline();
    const older = closed("Trivselsmåling-1", bad);
    const newer = published("Trivselsmåling-2", good);
    const step = { question: "wellbeing", what: "Fast møde", owner: "Lederkredsen", dueOn: "2026-12-01" };
    const { agreed } = agreeOnAction(1, step, "site", after) as { agreed: number };
    completeAction(agreed, "Holdt hver uge.", "site", after);
    const doneOn = () => stepsAt(findPublished(newer)!, dayAfter).done.map(({ what }) => what);
    expect(doneOn()).toEqual(["Fast møde"]);
    freezeAndPublish(older, "site", dayAfter);
    expect(doneOn()).toEqual(["Fast møde"]);
  });
});

it("tells before publishing what a round will be compared with, as its draft is", () => {
  importBaseline();
  const roundId = closed("Trivselsmåling-1", good);
  expect(viewPublishing(roundId, after)!.comparedWith).toBe("Trivselsmåling-0");
  freezeRoundHere(roundId, "site", after);
  expect(viewDraft(roundId, null)!.earlier!.id).toBe(1);
});

it("has a municipality's new name once it is renamed, and the same figures", async () => {
  importBaseline();
  const first = published("Trivselsmåling-1", good);
  const draft = createRound("site", { ...samplePlan, name: "Kun Aarhus", audience: ofAarhus }, openedAt);
  const roundId = published("Trivselsmåling-2", bad);
  const before = await shownOf(roundId);
  expect(before.sheet).toContain("Aarhus");
  const aarhus = findMunicipalityByCode("751")!;
  correctMunicipality("site", "751", { ...aarhus, name: "Åbyen" }, dayAfter);
  const after = await shownOf(roundId);
  expect(after.change).toEqual(before.change);
  expect(after.sheet).toBe(before.sheet.replaceAll("Aarhus", "Åbyen"));
  expect(after.whole).toBe(before.whole.replaceAll("Aarhus", "Åbyen"));
  expect(viewResults(roundId, first)!.basis).toEqual({ kind: "whole", joined: [], left: [] });
  const { id } = draft as { id: number };
  expect(findRound(id)!.audience!.municipalities).toEqual(["Åbyen"]);
});

it("stays when the register of members is corrected later", async () => {
  importBaseline();
  const roundId = published("Trivselsmåling-1", good);
  const before = await shownOf(roundId);
  writeTransaction((tx) =>
    tx.update(municipalities).set({ joinedOn: "2025-01-01" }).where(eq(municipalities.name, "Thisted")).run(),
  );
  published("Trivselsmåling-2", good, dayAfter);
  expect(await shownOf(roundId)).toEqual(before);
});
