import { existsSync, statSync } from "node:fs";
import type SQLite from "better-sqlite3";
import { otherOwnerOf } from "../../../db/database-mark.server.ts";
import { findDamage, openReadOnly } from "../../../db/integrity.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import {
  type Check,
  checkBackups,
  checkDisk,
  checkFolder,
  checkMigrations,
  checkOutbox,
  checkSignIn,
  checkSurveyKeys,
} from "../../server/health-checks.server.ts";
import { readNightlyState } from "../backups/nightly-state.server.ts";
import { printRows } from "../cli/print-rows.ts";
import { ownerText } from "../cli/owner-text.ts";
import { parseArguments } from "../cli/arguments.ts";

const stateText = { ok: "ok", note: "bemærk", fault: "FEJL" };
const nameText: Record<string, string> = {
  settings: "indstillinger",
  mail: "afsendelse",
  database: "database",
  migrations: "version",
  outbox: "post",
  "sign-in": "log ind",
  demo: "personer",
  "data-folder": "DATA_DIR",
  "key-folder": "KEY_DIR",
  "survey-keys": "nøgler",
  disk: "disk",
  backup: "kopi",
  "restore-check": "kopi prøvet",
  "backup-folder": "BACKUP_DIR",
};

/** `doctor`: checks everything without changing anything and prints a table; exit code 1 when something must be fixed. */
export function run(words: string[]): number {
  if (!parseArguments(words, "doctor", 0)) return 2;
  const checks = [
    { name: "settings", state: "ok" as const, detail: `${env.MODE}, ${env.BASE_URL}` },
    checkMail(),
    checkFolder("data-folder", env.DATA_DIR),
    checkFolder("key-folder", env.KEY_DIR),
    checkDisk(env.DATA_DIR),
    ...checkDatabase(),
    ...checkNightly(),
  ];
  printRows(checks.map(({ name, state, detail }) => [stateText[state], nameText[name]!, detail]));
  return checks.some(({ state }) => state === "fault") ? 1 : 0;
}

function checkMail(): Check {
  if (env.SMTP_URL)
    return { name: "mail", state: "ok", detail: `${new URL(env.SMTP_URL).host} som ${env.MAIL_FROM}` };
  const state = env.MODE === "production" ? "note" : "ok";
  return { name: "mail", state, detail: "SMTP_URL er ikke sat: mails bliver kun gemt som filer" };
}

function checkNightly(): Check[] {
  if (env.BACKUP_DIR)
    return [
      checkFolder("backup-folder", env.BACKUP_DIR),
      ...checkBackups(readNightlyState(env.BACKUP_DIR), new Date()),
    ];
  const state = env.MODE === "production" ? "note" : "ok";
  return [{ name: "backup", state, detail: "BACKUP_DIR er ikke sat: der tages ingen kopier om natten" }];
}

function checkDatabase(): Check[] {
  const file = databaseFile();
  if (!existsSync(file) || statSync(file).size === 0)
    return [
      {
        name: "database",
        state: "fault",
        detail: `${file} findes ikke. Er disken sat til? Et nyt site laves med create-site`,
      },
    ];
  let sqlite: SQLite.Database | undefined;
  try {
    sqlite = openReadOnly(file);
    const damage = findDamage(sqlite);
    const integrity: Check = damage.length
      ? { name: "database", state: "fault", detail: damage.slice(0, 3).join("; ") }
      : { name: "database", state: "ok", detail: "hel, og alle henvisninger passer" };
    const owner = otherOwnerOf(sqlite, env.MODE);
    const demo: Check[] = owner
      ? [
          {
            name: "demo",
            state: "fault",
            detail: `en ${ownerText[owner]}: sitet starter ikke på den. Vælg en anden DATA_DIR`,
          },
        ]
      : [];
    const migrations = checkMigrations(sqlite);
    const rest =
      migrations.state === "ok"
        ? [checkOutbox(sqlite, new Date()), checkSignIn(sqlite, new Date()), checkSurveyKeys(sqlite)]
        : [];
    return [integrity, ...demo, migrations, ...rest];
  } catch (error) {
    return [{ name: "database", state: "fault", detail: `${file}: ${(error as Error).message}` }];
  } finally {
    sqlite?.close();
  }
}
