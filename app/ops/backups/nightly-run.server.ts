import { spawn } from "node:child_process";
import { once } from "node:events";
import { setPriority } from "node:os";
import { resolve } from "node:path";
import { writeTransaction } from "../../../db/database.server.ts";
import { danishDate, danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import { env } from "../../base/env.server.ts";
import { log } from "../../base/log.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { type NightlyState, readNightlyState, saveNightlyState } from "./nightly-state.server.ts";

const retryAfterMs = 3_600_000;
/** The exit code when somebody is making a set by hand: then it is tried again in a minute. */
const inProgress = 2;
/** An attempt that lies further ahead than a clock is set by mistake. */
const maxAheadMs = 25 * 3_600_000;

/** Whether a set is to be made now: the night's has not been tried, or was not good an hour ago. `at`: the time of the night (hh:mm). */
export function isBackupDue(state: NightlyState | null, at: string, now: Date): boolean {
  if (!state || state.attemptedAt.getTime() - now.getTime() > maxAheadMs) return true;
  const tonight = danishMoment(danishDate(now), at);
  const last = tonight <= now ? tonight : danishMoment(daysLater(danishDate(now), -1), at);
  if (state.attemptedAt < last) return true;
  const isGood = state.checked && state.checked.at >= state.attemptedAt;
  return !isGood && now.getTime() - state.attemptedAt.getTime() >= retryAfterMs;
}

/** Makes the night's set when it is due, in a process of its own, and writes to the secretariat when that fails. Called every minute. */
export async function backUpWhenDue(now: Date, stopping: AbortSignal): Promise<void> {
  const backupFolder = env.BACKUP_DIR;
  const before = backupFolder ? readNightlyState(backupFolder) : null;
  if (!backupFolder || !isBackupDue(before, env.BACKUP_AT, now)) return;
  const ended = await runCommand("nightly-backup", stopping);
  if (stopping.aborted || ended.code === inProgress) return;
  const state = readNightlyState(backupFolder);
  // The command reads the machine's clock, which may be set meanwhile.
  const isNew = state?.attemptedAt.getTime() !== before?.attemptedAt.getTime();
  const isWhole = state && isNew && (state.fault || ended.code === 0);
  reportFault(isWhole ? state : saveBroken(backupFolder, state, ended, now), now);
}

/** The process ended without saying how it went. */
function saveBroken(folder: string, state: NightlyState | null, ended: Ended, now: Date): NightlyState {
  const fault = { at: now, what: "failed" as const, detail: ended.errors.trim() || `exit ${ended.code}` };
  const broken = {
    folder,
    firstAt: state?.firstAt ?? now,
    attemptedAt: now,
    made: state?.made ?? null,
    checked: state?.checked ?? null,
    fault,
  };
  saveNightlyState(broken);
  return broken;
}

/** Writes to the secretariat, once a day at most. */
export function reportFault({ fault, checked }: NightlyState, now: Date): void {
  if (!fault) return;
  log.error({ what: fault.what, detail: fault.detail }, "the nightly backup failed");
  writeTransaction((tx) =>
    postLetter(
      tx,
      {
        letter: "backup-failed",
        to: { id: null, mail: env.SECRETARIAT_MAIL, locale: "da" },
        props: { what: fault.what, lastGood: checked?.at.toISOString() ?? null },
        idempotencyKey: `backup-failed:${danishDate(now)}`,
      },
      now,
    ),
  );
}

interface Ended {
  code: number | null;
  errors: string;
}

const niceSteps = 10;
const maxErrorChars = 2000;

/** Runs an operator's command as this process was started: built, or from its sources. */
async function runCommand(name: string, stopping: AbortSignal): Promise<Ended> {
  const isBuilt = !process.argv[1]?.endsWith(".ts");
  const command = isBuilt
    ? [resolve("build/server/ddh.js")]
    : [...process.execArgv, resolve("app/ops/ddh.ts")];
  const child = spawn(process.execPath, [...command, name], {
    stdio: ["ignore", "ignore", "pipe"],
    signal: stopping,
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-maxErrorChars);
  });
  if (child.pid) setPriority(child.pid, niceSteps);
  const closed = once(child, "close").then(([code]) => ({ code: code as number | null, errors }));
  return closed.catch((error: Error) => ({ code: null, errors: error.message }));
}
