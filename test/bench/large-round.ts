/** The processor time that a large round takes to publish and to draw a report of. */
import { mkdirSync } from "node:fs";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { freezeAndPublish as publish } from "../results/freeze-and-publish.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { migrateDatabase, openDatabase } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { closedRoundOf } from "./survey-rounds.ts";

const answers = 25_000;

/** Milliseconds of processor time, which other load on the machine does not affect. */
async function processorMs(act: () => unknown): Promise<number> {
  const startedMs = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(startedMs);
  return (user + system) / 1000;
}

export interface LargeRound {
  publishMs: number;
  reportMs: () => Promise<number>;
}

/** Publishes a closed round of 25,000 answers in its own folder. Its database is open afterwards, for the report. */
export async function publishLargeRound(folder: string): Promise<LargeRound> {
  env.DATA_DIR = `${folder}/data`;
  env.KEY_DIR = `${folder}/keys`;
  mkdirSync(env.DATA_DIR, { recursive: true });
  openDatabase(databaseFile());
  migrateDatabase();
  addCast();
  const roundId = closedRoundOf(answers, "Stor måling", 2026);
  const publishMs = await processorMs(() => publish(roundId, "site", new Date()));
  return { publishMs, reportMs: () => processorMs(() => drawReport(viewResults(roundId, null)!, "da")) };
}
