import { and, desc, eq, lte } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { readinessChanges } from "../../../db/schema/onboarding.ts";
import { shiftMailings } from "../../../db/schema/onboarding-shifts.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { isWorkingDay } from "../../base/dates/working-days.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { changesSince, insertReadinessChanges, listShiftReadiness } from "./shift-list.server.ts";
import { isMailingDue } from "./shift-mailing.ts";
import { mayReceiveChanges, shiftScopeOf } from "./shift-mailings.server.ts";

type Mailing = typeof shiftMailings.$inferSelect;

/**
 * Mails those chosen who has become ready for shifts, or is no longer ready, since they were mailed last, each on their days; nobody is mailed
 * when nothing has changed. Runs several times on a working day, so that a stopped process misses none. Returns how many letters.
 */
export function mailShiftChanges(now: Date): number {
  const today = danishDate(now);
  if (!isWorkingDay(today)) return 0;
  return writeTransaction((tx) => {
    const due = tx
      .select()
      .from(shiftMailings)
      .all()
      .filter((mailing) => isMailingDue(mailing, today));
    if (due.length === 0) return 0;
    insertReadinessChanges(tx, listShiftReadiness(now, tx), now);
    return due.filter((mailing) => mailChanges(tx, mailing, now)).length;
  });
}

/** Whether a letter was posted. */
function mailChanges(tx: Tx, { id, personId, municipalityId, toldUntil }: Mailing, now: Date): boolean {
  tx.update(shiftMailings).set({ toldUntil: now }).where(eq(shiftMailings.id, id)).run();
  const to = findPerson(personId, tx);
  if (!to || !mayReceiveChanges(to, municipalityId)) return false;
  const changed = lastingChanges(tx, toldUntil).filter(
    (change) => municipalityId === null || change.municipalityId === municipalityId,
  );
  if (changed.length === 0) return false;
  const changes = changed.map(({ name, municipality, ready }) => ({ name, municipality, ready }));
  const props = { name: to.name, ofAll: municipalityId === null, since: danishDate(toldUntil), changes };
  postLetter(tx, { letter: "shift-changes", to, props }, now);
  for (const { personId: subjectId } of changed)
    trace(tx, "site", { act: "shift-change-mailed", subjectId, scope: shiftScopeOf(municipalityId) }, now);
  return true;
}

/** Who is ready now and was not at a moment, or the other way round, by municipality and name: what has changed back is no news. */
const lastingChanges = (tx: Tx, since: Date) =>
  changesSince(since, tx)
    .filter(({ personId, ready }) => ready !== wasReady(tx, personId, since))
    .sort((a, b) => danishOrder(a.municipality ?? "", b.municipality ?? "") || danishOrder(a.name, b.name));

const wasReady = (tx: Tx, personId: number, at: Date): boolean =>
  tx
    .select({ ready: readinessChanges.ready })
    .from(readinessChanges)
    .where(and(eq(readinessChanges.personId, personId), lte(readinessChanges.at, at)))
    .orderBy(desc(readinessChanges.id))
    .limit(1)
    .get()?.ready ?? false;
