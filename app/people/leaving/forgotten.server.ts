import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { and, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { vacuumAndTruncateLog, db } from "../../../db/database.server.ts";
import { mergedPersons, people } from "../../../db/schema/people.ts";
import { env, forgottenListFile } from "../../base/env.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { forgetPerson } from "./leaving.server.ts";

/**
 * A line of the list outside the database, by id and the moment the row was made: an older copy of the database that is put
 * back knows nothing of it, and an id alone may come again there.
 */
const listLine = ({ id, createdAt }: { id: number; createdAt: Date }) => `${id} ${createdAt.getTime()}`;

const readForgottenList = (): Set<string> =>
  new Set(
    existsSync(forgottenListFile())
      ? readFileSync(forgottenListFile(), "utf8").split("\n").filter(Boolean)
      : [],
  );

/** Whoever was merged is nameless too, but forgotten only with the one who was kept: an older copy has both with their names. */
const listRows = (named: boolean) =>
  db
    .select({ id: people.id, createdAt: people.createdAt })
    .from(people)
    .leftJoin(mergedPersons, eq(mergedPersons.goneId, people.id))
    .where(named ? isNotNull(people.mail) : and(isNull(people.mail), isNull(mergedPersons.mail)))
    .all();

/** Forgets again whoever a copy that was put back has brought back, and writes down who is not in the list yet. Done at boot. */
export function forgetRestored(now: Date): number {
  const listed = readForgottenList();
  const back = listRows(true).filter((row) => listed.has(listLine(row)));
  for (const { id } of back) forgetPerson(id, now, "site");
  finishForgetting(back.length);
  return back.length;
}

/**
 * Ends an act of forgetting so many: they are written down, and the database's file is written anew, once for all of them, since what
 * was overwritten may stand in it until then. Nobody forgotten: the file stays as it is.
 */
export function finishForgetting(count: number): void {
  recordForgotten();
  if (count > 0) vacuumAndTruncateLog();
}

/** Writes down everyone who is forgotten and not in the list, and waits for the disk. */
export function recordForgotten(): void {
  const listed = readForgottenList();
  const fresh = listRows(false)
    .map(listLine)
    .filter((line) => !listed.has(line));
  if (fresh.length === 0) return;
  appendFileSync(forgottenListFile(), `${fresh.join("\n")}\n`, { mode: 0o600 });
  const handle = openSync(forgottenListFile(), "r+");
  fsyncSync(handle);
  closeSync(handle);
}

/** Forgets everyone who left so long ago (FORGET_AFTER_MONTHS); done every night. Returns how many. */
export function forgetDue(now: Date): number {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - env.FORGET_AFTER_MONTHS);
  const due = db
    .select({ id: people.id })
    .from(people)
    .where(and(isNotNull(people.mail), lte(people.leftOn, danishDate(since))))
    .all();
  for (const { id } of due) forgetPerson(id, now, "site");
  finishForgetting(due.length);
  return due.length;
}
