import { expect, it } from "vitest";
import { csvOf } from "../../app/results/report/export-files.server.ts";
import { bandsByUnit } from "../../app/results/figures/frozen-figures.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { withDatabase } from "../app.ts";
import { closedRoundOf } from "../bench/survey-rounds.ts";
import { addCast } from "../../db/demo/cast.ts";

withDatabase();
const now = new Date("2026-11-21T12:00:00Z");
it("are counted, 25,000 in all and in each of 28 units, and their report is drawn", async () => {
  addCast();
  const roundId = closedRoundOf(25_000, "Stor måling", 2026);
  expect(publish(roundId, "site", now)).toEqual({ published: true });
  for (const { counts } of findPublished(roundId)!.questions)
    expect((counts as number[]).reduce((sum, count) => sum + count, 0)).toBe(25_000);
  for (const units of bandsByUnit(roundId).values()) {
    expect(units.size).toBe(28);
    expect([...units.values()].flat().reduce((sum, count) => sum + count, 0)).toBe(25_000);
  }
  expect((await drawReport(viewResults(roundId, null)!, "da")).length).toBeGreaterThan(10_000);
  expect(csvOf(findPublished(roundId)!, "da").length).toBeGreaterThan(10_000);
});
