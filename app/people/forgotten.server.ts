import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { and, isNotNull, isNull, lte } from "drizzle-orm";
import { db } from "../../db/open.server.ts";
import { people } from "../../db/schema/people.ts";
import { env, forgottenFile } from "../env.server.ts";
import { dayIn } from "../ui/danish-time.ts";
import { forgetPerson } from "./leaving.server.ts";

/**
 * A line of the list outside the database, by id and the moment the row was made: an older copy of the database that is put
 * back knows nothing of it, and an id alone may come again there.
 */
const lineOf = ({ id, createdAt }: { id: number; createdAt: Date }) => `${id} ${createdAt.getTime()}`;

const known = (): Set<string> =>
  new Set(
    existsSync(forgottenFile()) ? readFileSync(forgottenFile(), "utf8").split("\n").filter(Boolean) : [],
  );

const rows = (named: boolean) =>
  db
    .select({ id: people.id, createdAt: people.createdAt })
    .from(people)
    .where(named ? isNotNull(people.mail) : isNull(people.mail))
    .all();

/** Forgets again whoever a copy that was put back has brought back, and writes down who is not in the list yet. Done at boot. */
export function forgetAgain(now: Date): number {
  const listed = known();
  const back = rows(true).filter((row) => listed.has(lineOf(row)));
  for (const { id } of back) forgetPerson(id, now, "site");
  noteForgotten();
  return back.length;
}

/** Writes down everyone who is forgotten and not in the list, and waits for the disk. */
export function noteForgotten(): void {
  const listed = known();
  const fresh = rows(false)
    .map(lineOf)
    .filter((line) => !listed.has(line));
  if (fresh.length === 0) return;
  appendFileSync(forgottenFile(), `${fresh.join("\n")}\n`, { mode: 0o600 });
  const handle = openSync(forgottenFile(), "r+");
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
    .where(and(isNotNull(people.mail), lte(people.leftOn, dayIn(since))))
    .all();
  for (const { id } of due) forgetPerson(id, now, "site");
  noteForgotten();
  return due.length;
}
