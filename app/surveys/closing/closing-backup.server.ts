import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { and, eq, getTableName, inArray, ne, notInArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrateCopy, sqlite, type Tx } from "../../../db/database.server.ts";
import { copySchema, storedRows, withAttachedSite } from "../../../db/attached-site.server.ts";
import { compareMigrations } from "../../../db/integrity.server.ts";
import { redactText } from "../../../db/redact-text.server.ts";
import type { Redaction } from "../../base/events.server.ts";
import {
  coarserUnits,
  comments,
  questionnaires,
  registeredCrosses,
  responses,
  rounds,
  roundUnits,
} from "../../../db/schema/surveys.ts";
import { makeFolder } from "../../base/make-folder.ts";

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

/** Takes the backup and verifies it: an intact file with the round's answers and nothing else. Throws when it is not. */
export function takeClosingBackup(roundId: number): void {
  makeFolder(backupFolder());
  const unfinishedPath = `${closingBackupPath(roundId)}.new`;
  rmSync(unfinishedPath, { force: true });
  // Created first, so that nobody else may read it while SQLite writes into it.
  closeSync(openSync(unfinishedPath, "wx", 0o600));
  const copy = new SQLite(unfinishedPath);
  copyRound(copy, roundId);
  const intact = copy.pragma("integrity_check", { simple: true }) === "ok";
  const same = JSON.stringify(countAnswers(copy, roundId)) === JSON.stringify(countAnswers(sqlite, roundId));
  copy.close();
  if (!intact || !same) throw new Error(`The backup at closing of round ${roundId} is not complete.`);
  const handle = openSync(unfinishedPath, "r+");
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinishedPath, closingBackupPath(roundId));
}

/** The tables of which `readClosingBackup` reads the round's rows; closing a round again needs no others. */
const roundTables = [roundUnits, coarserUnits, registeredCrosses, responses, comments];

/** Writes all tables into an empty file, and of their rows the round's alone: everything else names people, or belongs to other rounds. */
function copyRound(copy: SQLite.Database, roundId: number): void {
  // Nobody uses the file before it has been verified and written to the disk.
  copy.pragma("journal_mode = OFF");
  copy.pragma("synchronous = OFF");
  copy.pragma("foreign_keys = OFF");
  withAttachedSite(copy, () =>
    drizzle(copy).transaction((tx) => {
      copySchema(copy);
      tx.insert(rounds)
        .select(storedRows(rounds, eq(rounds.id, roundId)))
        .run();
      const asked = tx.select({ hash: rounds.questionnaireHash }).from(rounds);
      tx.insert(questionnaires)
        .select(storedRows(questionnaires, inArray(questionnaires.hash, asked)))
        .run();
      for (const table of roundTables)
        tx.insert(table)
          .select(storedRows(table, eq(table.roundId, roundId)))
          .run();
    }),
  );
}

/** Leaves the same in a copy of the whole database, as backups at closing once were. */
function reduceToRound(copy: SQLite.Database, roundId: number): void {
  copy.pragma("foreign_keys = OFF");
  const tables = copy
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  const kept: string[] = [rounds, questionnaires, ...roundTables].map(getTableName);
  drizzle(copy).transaction((tx) => {
    for (const name of tables)
      if (!kept.includes(name) && name !== "__drizzle_migrations") copy.exec(`delete from "${name}"`);
    for (const table of roundTables) tx.delete(table).where(ne(table.roundId, roundId)).run();
    tx.delete(rounds).where(ne(rounds.id, roundId)).run();
    const asked = tx.select({ hash: rounds.questionnaireHash }).from(rounds);
    tx.delete(questionnaires).where(notInArray(questionnaires.hash, asked)).run();
  });
  copy.exec("vacuum");
}

/**
 * Brings the backups that an earlier version of the site took up to this one: reduced to their round, and migrated. Called at start; a backup
 * of this version is left as it is.
 */
export function updateClosingBackups(): void {
  for (const roundId of roundsInClosingBackups()) {
    const copy = new SQLite(closingBackupPath(roundId));
    try {
      if (compareMigrations(copy).pending.length === 0) continue;
      migrateCopy(copy);
      reduceToRound(copy, roundId);
    } finally {
      copy.close();
    }
  }
}

/** Replaces these texts in what is written freely in every backup, and rewrites the file where one was found. */
export function redactClosingBackups({ identifyingTexts, replacement }: Redaction): void {
  for (const roundId of roundsInClosingBackups()) {
    const copy = new SQLite(closingBackupPath(roundId));
    try {
      const tx = drizzle(copy) as unknown as Tx;
      const before = copy.prepare("select total_changes()").pluck().get();
      for (const column of [rounds.greeting, rounds.note, comments.text])
        redactText(tx, column, identifyingTexts, replacement);
      if (copy.prepare("select total_changes()").pluck().get() !== before) copy.exec("vacuum");
    } finally {
      copy.close();
    }
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
        coarserUnits: copy.select().from(coarserUnits).where(eq(coarserUnits.roundId, roundId)).all(),
        crosses: copy.select().from(registeredCrosses).where(eq(registeredCrosses.roundId, roundId)).all(),
        responses: copy.select().from(responses).where(eq(responses.roundId, roundId)).all(),
        comments: copy.select().from(comments).where(eq(comments.roundId, roundId)).all(),
      }
    );
  } finally {
    file.close();
  }
}

export type ClosingBackup = NonNullable<ReturnType<typeof readClosingBackup>>;
