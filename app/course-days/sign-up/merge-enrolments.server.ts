import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { enrolmentStates } from "../../../db/enums.ts";
import { enrolments, reservations } from "../../../db/schema/course-days.ts";
import { people } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import type { MergedPersons } from "../../base/events.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { dayRow } from "../days/days.server.ts";
import type { EnrolmentRow } from "../days/enrolment.server.ts";
import { aheadRefusal } from "../days/window.ts";
import { type EntryOwner, notifyConfirmed } from "../notices/participant-notices.server.ts";
import { conflictWith } from "./conflicts.server.ts";
import { releaseEnrolment } from "./give-up.server.ts";
import { promoteFromWaitingList } from "./waiting-list.server.ts";

/** An enrolment of one of the two records that become one person. */
interface EitherEnrolment {
  row: EnrolmentRow;
  day: CourseDay;
  /** Whether the day has not begun, so that the enrolment can be given up. */
  isAhead: boolean;
  /** Whether it fills a seat reserved for another municipality than the kept person's. */
  isOthers: boolean;
}

/**
 * Gives the kept person what both records have on course days, as far as one person may have it: of two enrolments on one day, and of
 * two that `conflictWith` says exclude each other, the first of `inOrderOfKeeping` stays. The other is given up as by signing off, so that
 * its seat goes to the first waiting, with a letter and a line in the trail. What each record had beside its own stays as it was. A seat
 * that moves is confirmed again, since its calendar entry was the merged record's.
 */
export function mergeEnrolments(tx: Tx, { keptId, mergedId, by, at }: MergedPersons): void {
  const kept = findPerson(keptId, tx);
  const { staying, sameDay, excluded } = choose(
    inOrderOfKeeping(listOfBoth(tx, keptId, mergedId, kept, at)),
    at,
  );
  for (const { row, insteadOf } of staying)
    tx.update(enrolments).set({ insteadOf }).where(eq(enrolments.id, row.id)).run();
  for (const { row } of sameDay) tx.delete(enrolments).where(eq(enrolments.id, row.id)).run();
  tx.update(enrolments).set({ personId: keptId }).where(eq(enrolments.personId, mergedId)).run();
  const entryOf = entryOwner(tx, mergedId);
  for (const { row, day } of excluded)
    if (kept) {
      releaseEnrolment(tx, kept, day.id, { by: by.name, ...(row.personId === mergedId && { entryOf }) }, at);
      trace(tx, by, { act: "signed-off", subjectId: keptId, scope: `course-day:${day.id}` }, at);
    }
  for (const { row, day, isAhead } of staying)
    if (kept && isAhead && row.personId === mergedId && row.state === "enrolled")
      notifyConfirmed(tx, day, kept, { fromList: false }, at);
  for (const { day } of sameDay) promoteFromWaitingList(tx, day, at);
}

function listOfBoth(
  tx: Tx,
  keptId: number,
  mergedId: number,
  kept: Person | null,
  now: Date,
): EitherEnrolment[] {
  return tx
    .select({ row: enrolments, reservedFor: reservations.municipalityId })
    .from(enrolments)
    .leftJoin(reservations, eq(reservations.id, enrolments.reservationId))
    .where(inArray(enrolments.personId, [keptId, mergedId]))
    .all()
    .map(({ row, reservedFor }) => {
      const day = dayRow(row.dayId)!;
      const isOthers = reservedFor !== null && reservedFor !== kept?.municipalityId;
      return { row, day, isAhead: aheadRefusal(day, now) === null, isOthers };
    });
}

/**
 * First what cannot be given up since its day has begun, then seats, offers and places on a list; of two alike the one that is not in
 * another municipality's reservation, and else the older.
 */
const inOrderOfKeeping = (rows: EitherEnrolment[]): EitherEnrolment[] =>
  rows.toSorted(
    (a, b) =>
      Number(a.isAhead) - Number(b.isAhead) ||
      enrolmentStates.indexOf(a.row.state) - enrolmentStates.indexOf(b.row.state) ||
      Number(a.isOthers) - Number(b.isOthers) ||
      a.row.since.getTime() - b.row.since.getTime() ||
      a.row.id - b.row.id,
  );

/** An enrolment that stays; `insteadOf` is the seat it is to be changed for, which the other record may have had as well. */
interface Staying extends EitherEnrolment {
  insteadOf: number | null;
}

function choose(ordered: EitherEnrolment[], now: Date) {
  const staying: Staying[] = [];
  const sameDay: EitherEnrolment[] = [];
  const excluded: EitherEnrolment[] = [];
  for (const enrolment of ordered) {
    const { row, day, isAhead } = enrolment;
    const ofOther = staying.filter((other) => other.row.personId !== row.personId);
    const insteadOf = seatToChange(row, ordered, staying);
    const options = insteadOf === null ? {} : { givenUp: [insteadOf] };
    if (ofOther.some((other) => other.day.id === day.id)) sameDay.push(enrolment);
    else if (isAhead && conflictWith(ofOther.filter(isNotOver(now)).map(asOther), day, now, options))
      excluded.push(enrolment);
    else staying.push({ ...enrolment, insteadOf });
  }
  return { staying, sameDay, excluded };
}

/** The seat that stays on the day that a place on a list is to be changed for, or null. */
function seatToChange(
  { insteadOf }: EnrolmentRow,
  all: EitherEnrolment[],
  staying: Staying[],
): number | null {
  const dayId = all.find(({ row }) => row.id === insteadOf)?.day.id;
  return staying.find(({ day }) => day.id === dayId)?.row.id ?? null;
}

const isNotOver =
  (now: Date) =>
  ({ day }: EitherEnrolment) =>
    day.state === "published" && day.endsAt > now;

const asOther = ({ row, day: { id: dayId, kind, startsAt, endsAt } }: EitherEnrolment) => ({
  ...{ id: row.id, state: row.state },
  ...{ dayId, kind, startsAt, endsAt },
});

function entryOwner(tx: Tx, mergedId: number): EntryOwner | undefined {
  const mail = tx.select({ mail: people.mail }).from(people).where(eq(people.id, mergedId)).get()?.mail;
  return mail ? { personId: mergedId, mail } : undefined;
}
