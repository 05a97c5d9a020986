import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { findOutage } from "../mail/status/outage.server.ts";
import { wrongCodeLimits } from "../people/sign-in/wrong-codes.server.ts";
import { findKey } from "../surveys/anonymity/keys.server.ts";
import type { NightlyState } from "../ops/backups/nightly-state.server.ts";
import { compareMigrations } from "../../db/integrity.server.ts";

/** The result of one check. `note` deserves attention, `fault` must be fixed. `detail` is for operators only. */
export interface Check {
  name: string;
  state: "ok" | "note" | "fault";
  detail: string;
  /** What is wrong and the way out, for anyone to read. */
  sentence?: string;
  /** When what is checked was last done, where that tells more than the state. */
  at?: Date;
}

const createCheck = (name: string, state: Check["state"], detail: string): Check => ({ name, state, detail });
const bytesPerMegabyte = 1024 * 1024;

/** Checks that a file can be written in the folder and synced to the disk. */
export function checkFolder(name: string, folder: string): Check {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    writeProbe(probe);
    return createCheck(name, "ok", folder);
  } catch (error) {
    return createCheck(name, "fault", (error as Error).message);
  }
}

/** Leaves nothing behind, also when the disk is full: an empty file can be made there, and not written. */
function writeProbe(path: string): void {
  const file = openSync(path, "w", 0o600);
  try {
    writeSync(file, "ddh");
    fsyncSync(file);
  } finally {
    closeSync(file);
    rmSync(path);
  }
}

/** Checks free disk space: a note below 1024 MB, a fault below 200 MB. */
export function checkDisk(folder: string): Check {
  try {
    const { bavail, bsize } = statfsSync(folder);
    const free = Math.floor((bavail * bsize) / bytesPerMegabyte);
    return createCheck("disk", free < 200 ? "fault" : free < 1024 ? "note" : "ok", `${free} MB fri`);
  } catch (error) {
    return createCheck("disk", "fault", (error as Error).message);
  }
}

/** Checks that the database has exactly the migrations of this version of the code. */
export function checkMigrations(sqlite: Database): Check {
  const { pending, unknown } = compareMigrations(sqlite);
  if (unknown > 0) return createCheck("migrations", "fault", "Databasen er nyere end denne udgave af sitet.");
  if (pending.length > 0)
    return createCheck("migrations", "fault", `Mangler: ${pending.join(", ")}. Kør migrate.`);
  return createCheck("migrations", "ok", "nyeste version");
}

/** Checks whether letters go out: a note when none has for 15 minutes though some ought to, a fault after 60. */
export function checkOutbox(sqlite: Database, now: Date): Check {
  const outage = findOutage(sqlite, now);
  if (!outage) return createCheck("outbox", "ok", "mails kommer ud");
  const minutes = Math.floor((now.getTime() - outage.since.getTime()) / 60_000);
  const state = minutes >= 60 ? "fault" : minutes >= 15 ? "note" : "ok";
  return createCheck(
    "outbox",
    state,
    `${outage.letters} mails venter, og ingen er kommet ud i ${minutes} min.`,
  );
}

/** Checks how many codes were wrong today (UTC) at sign-in, in unknown browsers: a note when long codes have been needed. */
export function checkSignIn(sqlite: Database, now: Date): Check {
  const dayMs = 86_400_000;
  const sums = sqlite
    .prepare(
      "select coalesce(sum(count), 0) as today, coalesce(max(count), 0) as hour from wrong_code_hours where hour >= ?",
    )
    .get(Math.floor(now.getTime() / dayMs) * dayMs) as { today: number; hour: number };
  const neededLongCodes = sums.hour >= wrongCodeLimits.perHour || sums.today >= wrongCodeLimits.perDay;
  return createCheck(
    "sign-in",
    neededLongCodes ? "note" : "ok",
    `${sums.today} forkerte koder i dag i ukendte browsere`,
  );
}

/** A night that failed is tried again every hour and told by mail; two in a row are a fault. */
const maxBackupAgeMs = 50 * 3_600_000;

/** Checks when the last nightly backup was made, and when the last one was restored for a trial. `state` is null before the first night. */
export function checkBackups(state: NightlyState | null, now: Date): Check[] {
  const check = (name: string, done: { at: Date; name: string } | null): Check => {
    const since = done?.at ?? state?.firstAt ?? now;
    const isOld = now.getTime() - since.getTime() > maxBackupAgeMs;
    const detail = done ? `${done.name}${state?.fault ? `; ${state.fault.detail}` : ""}` : "ingen endnu";
    return { ...createCheck(name, isOld ? "fault" : state?.fault ? "note" : "ok", detail), at: done?.at };
  };
  return [check("backup", state?.made ?? null), check("restore-check", state?.checked ?? null)];
}

/** Checks that the database can be written: takes the write lock and writes a value unchanged. */
export function checkWriting(sqlite: Database): Check {
  try {
    sqlite
      .transaction(() => sqlite.pragma(`user_version = ${sqlite.pragma("user_version", { simple: true })}`))
      .immediate();
    return createCheck("database", "ok", "kan skrives");
  } catch (error) {
    return createCheck("database", "fault", (error as Error).message);
  }
}

const keyMissing =
  "En åben måling mangler sin nøgle, så ingen kan svare. Er disken med KEY_DIR sat til? Målingens mails venter imens.";

/** Checks that each open survey round has its key, without which nobody can answer and no answer can be read. */
export function checkSurveyKeys(sqlite: Database): Check {
  const open = sqlite
    .prepare("select id from rounds where state = 'open' order by id")
    .pluck()
    .all() as number[];
  const missing = open.filter((id) => !findKey(id));
  if (missing.length === 0) return createCheck("survey-keys", "ok", `${open.length} åbne målinger`);
  const detail = `${keyMissing} Måling nr. ${missing.join(", ")}.`;
  return { ...createCheck("survey-keys", "fault", detail), sentence: keyMissing };
}
