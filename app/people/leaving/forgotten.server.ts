import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { and, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { vacuumAndTruncateLog, db } from "../../../db/database.server.ts";
import { mergedPersons, people } from "../../../db/schema/people.ts";
import { deleteKeptDrawings } from "../../base/drawings/kept-drawings.server.ts";
import { env, forgottenListFile } from "../../base/env.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { forgetPerson } from "./leaving.server.ts";

/**
 * A line of the list of forgotten people, which is kept outside the database, since a restored backup would not know it. By id and
 * creation time, since an id alone may be used again there.
 */
const listLine = ({ id, createdAt }: { id: number; createdAt: Date }) => `${id} ${createdAt.getTime()}`;

const readForgottenList = (): Set<string> =>
  new Set(
    existsSync(forgottenListFile())
      ? readFileSync(forgottenListFile(), "utf8").split("\n").filter(Boolean)
      : [],
  );

/** A merged person is nameless too, but forgotten only with the kept one: an older backup has both with their names. */
const listRows = (hasName: boolean) =>
  db
    .select({ id: people.id, createdAt: people.createdAt })
    .from(people)
    .leftJoin(mergedPersons, eq(mergedPersons.mergedId, people.id))
    .where(hasName ? isNotNull(people.mail) : and(isNull(people.mail), isNull(mergedPersons.mail)))
    .all();

/** Forgets again those whom a restored backup brought back, and adds to the list who is missing there. Called at boot. */
export function forgetRestored(now: Date): number {
  const listed = readForgottenList();
  const restored = listRows(true).filter((row) => listed.has(listLine(row)));
  for (const { id } of restored) forgetPerson(id, now, "site");
  finishForgetting(restored.length);
  return restored.length;
}

/**
 * Finishes forgetting `count` people: adds them to the list, deletes kept drawings, and rewrites the database file once for all of them,
 * since until then it may contain what was overwritten. With a count of 0, and nobody missing in the list, all stays as it is.
 */
export function finishForgetting(count: number): void {
  const added = recordForgotten();
  if (count === 0 && added === 0) return;
  deleteKeptDrawings();
  vacuumAndTruncateLog();
}

/** Adds everyone who is forgotten and not in the list, and waits for the disk. Returns how many: some, if forgetting was interrupted. */
export function recordForgotten(): number {
  const listed = readForgottenList();
  const added = listRows(false)
    .map(listLine)
    .filter((line) => !listed.has(line));
  if (added.length === 0) return 0;
  appendFileSync(forgottenListFile(), `${added.join("\n")}\n`, { mode: 0o600 });
  const handle = openSync(forgottenListFile(), "r+");
  fsyncSync(handle);
  closeSync(handle);
  return added.length;
}

/** Forgets everyone who left FORGET_AFTER_MONTHS ago or earlier; called every night. Returns how many. */
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
