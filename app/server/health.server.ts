import type { RequestHandler } from "express";
import { sqlite } from "../../db/database.server.ts";
import { env } from "../base/env.server.ts";
import { readNightlyState } from "../ops/backups/nightly-state.server.ts";
import {
  type Check,
  checkBackups,
  checkDisk,
  checkFolder,
  checkMigrations,
  checkOutbox,
  checkSurveyKeys,
  checkWriting,
} from "./health-checks.server.ts";

/** Checking costs a write, so a result is reused for this long. */
const resultLifetimeMs = 1000;

export const liveness: RequestHandler = (_request, response) => {
  response.json({ ok: true });
};

/**
 * 200 while the site can do its work, otherwise 503; lists the checks, with a sentence at most and no details, since anyone may request it, and of
 * backups when the last one was made.
 */
export function readiness(): RequestHandler {
  let last: { at: number; checks: Check[] } | undefined;
  return (_request, response) => {
    const now = new Date();
    if (!last || Math.abs(now.getTime() - last.at) >= resultLifetimeMs)
      last = { at: now.getTime(), checks: runChecks(now) };
    const ok = last.checks.every(({ state }) => state !== "fault");
    response
      .status(ok ? 200 : 503)
      .json(
        last.checks.map(({ name, state, sentence, at }) => ({ name, ok: state !== "fault", sentence, at })),
      );
  };
}

/** Runs every check; one that throws counts as a fault. */
function runChecks(now: Date): Check[] {
  const checks: [string, () => Check | Check[]][] = [
    ["database", () => checkWriting(sqlite)],
    ["migrations", () => checkMigrations(sqlite)],
    ["outbox", () => checkOutbox(sqlite, now)],
    ["data-folder", () => checkFolder("data-folder", env.DATA_DIR)],
    ["key-folder", () => checkFolder("key-folder", env.KEY_DIR)],
    ["survey-keys", () => checkSurveyKeys(sqlite)],
    ["disk", () => checkDisk(env.DATA_DIR)],
    ["backup", () => (env.BACKUP_DIR ? checkBackups(readNightlyState(env.BACKUP_DIR), now) : [])],
  ];
  return checks.flatMap(([name, check]) => {
    try {
      return check();
    } catch (error) {
      return { name, state: "fault" as const, detail: (error as Error).message };
    }
  });
}
