import { expect, it } from "vitest";
import { csvOf } from "../../app/results/exports.server.ts";
import { shownUnits } from "../../app/results/frozen.server.ts";
import { publish } from "../../app/results/publish.server.ts";
import { findPublished } from "../../app/results/published.server.ts";
import { drawReport } from "../../app/results/report.server.ts";
import { viewRound } from "../../app/results/view.server.ts";
import { withDatabase } from "../app.ts";
import { closedRoundOf } from "../bench/survey-rounds.ts";
import { callIn } from "../cast.ts";

withDatabase();
const now = new Date("2026-11-21T12:00:00Z");
/** Of the processor, so that what else the machine does is not held against the site. */
const seconds = async (act: () => unknown) => {
  const began = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};

it("publishes 25,000 answers within five seconds and draws their report within two, with every answer counted", async () => {
  callIn();
  const roundId = closedRoundOf(25_000, "Stor måling", 2026);
  expect(await seconds(() => publish(roundId, "site", now))).toBeLessThan(5);
  for (const { counts } of findPublished(roundId)!.questions)
    expect((counts as number[]).reduce((sum, count) => sum + count, 0)).toBe(25_000);
  for (const units of shownUnits(roundId).values()) {
    expect(units.size).toBe(28);
    expect([...units.values()].flat().reduce((sum, count) => sum + count, 0)).toBe(25_000);
  }
  expect(await seconds(() => drawReport(viewRound(roundId, null)!, "da"))).toBeLessThan(2);
  expect(csvOf(findPublished(roundId)!, "da").length).toBeGreaterThan(10_000);
}, 60_000);
