import { and, asc, count, desc, eq, gt, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { db } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { type Actor, traceView } from "../../audit/audit.server.ts";
import { type SeenChange, shownChange, type WaitingChange } from "./mail-change.ts";

const asker = alias(people, "asker");
const ender = alias(people, "ender");

/** The changes that `which` names, the oldest first. */
const changeRows = (which: SQL | undefined) =>
  db
    .select({
      id: mailChanges.id,
      personId: mailChanges.personId,
      name: people.name,
      municipality: municipalities.name,
      oldMail: mailChanges.oldMail,
      newMail: mailChanges.newMail,
      by: asker.name,
      askedById: mailChanges.askedBy,
      askedAs: mailChanges.askedAs,
      askedAt: mailChanges.askedAt,
      expiresAt: mailChanges.expiresAt,
      agreedAt: mailChanges.agreedAt,
      confirmedAt: mailChanges.confirmedAt,
      state: mailChanges.state,
      endedAt: mailChanges.endedAt,
      endedBy: ender.name,
      endedById: mailChanges.endedBy,
      reason: mailChanges.reason,
    })
    .from(mailChanges)
    .innerJoin(people, eq(people.id, mailChanges.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(asker, eq(asker.id, mailChanges.askedBy))
    .leftJoin(ender, eq(ender.id, mailChanges.endedBy))
    .where(which)
    .orderBy(asc(mailChanges.askedAt), asc(mailChanges.id))
    .all()
    .map((row) => ({ ...row, own: row.askedById === row.personId }));

const isWaiting = (now: Date) => and(eq(mailChanges.state, "waiting"), gt(mailChanges.expiresAt, now));

/** Every change that waits, the oldest first. Traces the view. */
export function seeWaitingChanges(viewer: Actor, now: Date): WaitingChange[] {
  traceView(viewer, { act: "mail-changes-seen", scope: "everyone" }, now);
  return changeRows(isWaiting(now));
}

/** How many changes wait. */
export const countWaitingChanges = (now: Date): number =>
  db.select({ waiting: count() }).from(mailChanges).where(isWaiting(now)).get()!.waiting;

/**
 * One change, waiting or ended, and whether the letter to the old address was delivered. Null when there is none (those that ended are
 * deleted after half a year). Traces the view.
 */
export function seeChange(viewer: Actor, id: number, now: Date): SeenChange | null {
  const [change] = changeRows(eq(mailChanges.id, id));
  if (!change) return null;
  const { personId, oldMail, state, expiresAt } = change;
  traceView(viewer, { act: "mail-changes-seen", subjectId: personId, scope: `person:${personId}` }, now);
  const toOld = and(
    eq(letters.letter, "mail-change-asked"),
    eq(letters.personId, personId),
    eq(letters.recipient, oldMail),
  );
  const letter = db.select().from(letters).where(toOld).orderBy(desc(letters.id)).get();
  const isOver = state === "waiting" && expiresAt <= now;
  return {
    ...change,
    delivery: letter?.state ?? null,
    ...(isOver && { state: "lapsed" as const, endedAt: expiresAt }),
  };
}

/** Whether the change of this number is another than the one a page showed (`shownChange`). False when there is none. */
export function isAnotherChange(id: number, shown: string): boolean {
  const change = db.select().from(mailChanges).where(eq(mailChanges.id, id)).get();
  return change !== undefined && shownChange(change) !== shown;
}

/** The change of this person's address that waits, or null. */
export const findWaitingChange = (personId: number, now: Date): WaitingChange | null =>
  changeRows(and(isWaiting(now), eq(mailChanges.personId, personId)))[0] ?? null;
