import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { sqlite } from "../../db/open.server.ts";

const folder = () => `${dirname(sqlite.name)}/backups`;

/** Where the backup lies that was taken when a round had closed, before its key was destroyed. */
export const closingBackup = (roundId: number) => `${folder()}/round-${roundId}-closed.sqlite`;

const countAnswers = (database: SQLite.Database, roundId: number) =>
  database
    .prepare(
      `select state, completed, partial, (select count(*) from responses where round_id = rounds.id) as answers,
        (select count(*) from comments where round_id = rounds.id) as comments from rounds where id = ?`,
    )
    .get(roundId);

/** Takes the backup, and opens it to see that it is whole and holds the round's answers. Throws when it does not. */
export function keepClosing(roundId: number): void {
  mkdirSync(folder(), { recursive: true });
  const fresh = `${closingBackup(roundId)}.new`;
  rmSync(fresh, { force: true });
  sqlite.prepare("vacuum into ?").run(fresh);
  const copy = new SQLite(fresh, { readonly: true });
  const whole = copy.pragma("integrity_check", { simple: true }) === "ok";
  const same = JSON.stringify(countAnswers(copy, roundId)) === JSON.stringify(countAnswers(sqlite, roundId));
  copy.close();
  if (!whole || !same) throw new Error(`The backup at closing of round ${roundId} is not whole.`);
  const handle = openSync(fresh, "r+");
  fsyncSync(handle);
  closeSync(handle);
  renameSync(fresh, closingBackup(roundId));
}
