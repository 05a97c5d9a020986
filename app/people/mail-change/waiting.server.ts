import { and, asc, desc, eq, gt } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { db } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { type Actor, traceView } from "../../audit/audit.server.ts";
import type { Delivery, WaitingChange } from "./mail-change.ts";

const asker = alias(people, "asker");

const waitingRows = (now: Date) =>
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
    })
    .from(mailChanges)
    .innerJoin(people, eq(people.id, mailChanges.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(asker, eq(asker.id, mailChanges.askedBy))
    .where(and(eq(mailChanges.state, "waiting"), gt(mailChanges.expiresAt, now)))
    .orderBy(asc(mailChanges.askedAt), asc(mailChanges.id))
    .all()
    .map((row): WaitingChange => ({ ...row, own: row.askedById === row.personId }));

/** Every change that waits, the oldest first. Traces the view. */
export function seeWaitingChanges(viewer: Actor, now: Date): WaitingChange[] {
  traceView(viewer, { act: "mail-changes-seen", scope: "everyone" }, now);
  return waitingRows(now);
}

/** One change that waits, and whether the letter to the old address was delivered. Null when there is none. Traces the view. */
export function seeWaitingChange(
  viewer: Actor,
  id: number,
  now: Date,
): (WaitingChange & { delivery: Delivery }) | null {
  const change = waitingRows(now).find((row) => row.id === id);
  if (!change) return null;
  const { personId, oldMail } = change;
  traceView(viewer, { act: "mail-changes-seen", subjectId: personId, scope: `person:${personId}` }, now);
  const toOld = and(
    eq(letters.letter, "mail-change-asked"),
    eq(letters.personId, personId),
    eq(letters.recipient, oldMail),
  );
  const letter = db.select().from(letters).where(toOld).orderBy(desc(letters.id)).get();
  return { ...change, delivery: letter?.state ?? null };
}

/** The change of this person's address that waits, or null. */
export const findWaitingChange = (personId: number, now: Date): WaitingChange | null =>
  waitingRows(now).find((row) => row.personId === personId) ?? null;
