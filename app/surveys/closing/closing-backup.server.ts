import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { and, eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { sqlite } from "../../../db/database.server.ts";
import { comments, questionnaires, responses, rounds, roundUnits } from "../../../db/schema/surveys.ts";

const backupFolder = () => `${dirname(sqlite.name)}/backups`;

/** The backup that is taken when a round has closed, before its key is destroyed. */
export const closingBackupPath = (roundId: number) => `${backupFolder()}/round-${roundId}-closed.sqlite`;

/** The rounds that have such a backup. */
export function roundsInClosingBackups(): number[] {
  if (!existsSync(backupFolder())) return [];
  return readdirSync(backupFolder()).flatMap(
    (file) => Number(/^round-(\d+)-closed\.sqlite$/.exec(file)?.[1]) || [],
  );
}

const countAnswers = (database: SQLite.Database, roundId: number) =>
  database
    .prepare(
      `select state, completed, partial, (select count(*) from responses where round_id = rounds.id) as answers,
        (select count(*) from comments where round_id = rounds.id) as comments from rounds where id = ?`,
    )
    .get(roundId);

/** Takes the backup and verifies it: an intact file with the round's answers. Throws when it is not. */
export function takeClosingBackup(roundId: number): void {
  mkdirSync(backupFolder(), { recursive: true, mode: 0o700 });
  const unfinishedPath = `${closingBackupPath(roundId)}.new`;
  rmSync(unfinishedPath, { force: true });
  // Created first, so that nobody else may read it while SQLite writes into it.
  closeSync(openSync(unfinishedPath, "wx", 0o600));
  sqlite.prepare("vacuum into ?").run(unfinishedPath);
  const copy = new SQLite(unfinishedPath, { readonly: true });
  const intact = copy.pragma("integrity_check", { simple: true }) === "ok";
  const same = JSON.stringify(countAnswers(copy, roundId)) === JSON.stringify(countAnswers(sqlite, roundId));
  copy.close();
  if (!intact || !same) throw new Error(`The backup at closing of round ${roundId} is not complete.`);
  const handle = openSync(unfinishedPath, "r+");
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinishedPath, closingBackupPath(roundId));
}

/** The tables that `readClosingBackup` reads; closing a round again needs no others. */
const neededTables = [
  "rounds",
  "questionnaires",
  "round_units",
  "responses",
  "comments",
  "__drizzle_migrations",
];

/** Empties the tables that are not needed in every such backup: they name people, who must be forgotten there too. */
export function stripClosingBackups(): void {
  for (const roundId of roundsInClosingBackups()) {
    const copy = new SQLite(closingBackupPath(roundId));
    copy.pragma("foreign_keys = OFF");
    const tables = copy
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .pluck()
      .all() as string[];
    const filled = tables.filter(
      (name) => !neededTables.includes(name) && copy.prepare(`select 1 from "${name}" limit 1`).get(),
    );
    for (const name of filled) copy.exec(`delete from "${name}"`);
    if (filled.length > 0) copy.exec("vacuum");
    copy.close();
  }
}

/**
 * The round in its backup, as it was closed (it may have been published before the backup was taken). Undefined when the backup does not
 * have it, or has it open.
 */
export function readClosingBackup(roundId: number) {
  const file = new SQLite(closingBackupPath(roundId), { readonly: true });
  try {
    const copy = drizzle(file);
    const closed = and(eq(rounds.id, roundId), inArray(rounds.state, ["closed", "published"]));
    const found = copy
      .select()
      .from(rounds)
      .innerJoin(questionnaires, eq(questionnaires.hash, rounds.questionnaireHash))
      .where(closed)
      .get();
    return (
      found && {
        round: { ...found.rounds, state: "closed" as const },
        questionnaire: found.questionnaires,
        units: copy.select().from(roundUnits).where(eq(roundUnits.roundId, roundId)).all(),
        responses: copy.select().from(responses).where(eq(responses.roundId, roundId)).all(),
        comments: copy.select().from(comments).where(eq(comments.roundId, roundId)).all(),
      }
    );
  } finally {
    file.close();
  }
}

export type ClosingBackup = NonNullable<ReturnType<typeof readClosingBackup>>;
