import { and, eq, gt, inArray, ne } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { EnrolmentState } from "../../../db/enums.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { countSeats } from "../days/taken-seats.server.ts";
import { findEnrolment } from "../days/enrolment.server.ts";
import { type EntryOwner, notifyGivenUp } from "../notices/participant-notices.server.ts";
import { findDayAhead } from "./admission.server.ts";
import type { GiveUpRefusal, ReleaseRefusal } from "./refusals.ts";
import { promoteFromWaitingList } from "./waiting-list.server.ts";

/**
 * Gives up the person's seat or place on the list, or turns down an offer; a freed seat goes on at once. Refuses when it has become
 * something else than `expected`, which the person saw and meant to give up.
 */
export function giveUp(
  person: Person,
  dayId: number,
  now: Date,
  expected?: EnrolmentState,
): { gaveUp: EnrolmentState } | { refused: GiveUpRefusal } {
  return writeTransaction((tx) => {
    const current = findEnrolment(dayId, person.id)?.state;
    if (expected && current && current !== expected) return { refused: changedMeanwhile(current, expected) };
    return releaseEnrolment(tx, person, dayId, {}, now);
  });
}

function changedMeanwhile(current: EnrolmentState, expected: EnrolmentState): GiveUpRefusal {
  if (current !== "enrolled") return `already-${current}`;
  return expected === "offered" ? "accepted" : "got-seat";
}

/**
 * Gives up a seat, an offer or a place within a transaction that does more; `by` is the name of who does it for the person, and `entryOf` whose
 * calendar entry ends, when the seat came to the person from another record of theirs.
 */
export function releaseEnrolment(
  tx: Tx,
  person: Person,
  dayId: number,
  { by, entryOf }: { by?: string; entryOf?: EntryOwner },
  now: Date,
): { gaveUp: EnrolmentState } | { refused: ReleaseRefusal } {
  const day = findDayAhead(dayId, now);
  if ("refused" in day) return day;
  const own = findEnrolment(dayId, person.id);
  if (!own) return { refused: "not-on-it" };
  tx.delete(enrolments).where(eq(enrolments.id, own.id)).run();
  const hadSeat = own.state === "enrolled";
  if (hadSeat || by) notifyGivenUp(tx, day, person, { by, seat: hadSeat, entryOf }, now);
  promoteFromWaitingList(tx, day, now);
  return { gaveUp: own.state };
}

/**
 * How many seats ahead of these people go to others at once when they are given up, since others wait; of one day alone when it is
 * named. Those can't be had back.
 */
export function seatGoesOn(personIds: readonly number[], now: Date, onlyDayId?: number): number {
  const seats = db
    .select({ dayId: enrolments.dayId })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .where(
      and(
        inArray(enrolments.personId, personIds),
        ne(enrolments.state, "waiting"),
        eq(courseDays.state, "published"),
        gt(courseDays.startsAt, now),
        onlyDayId === undefined ? undefined : eq(courseDays.id, onlyDayId),
      ),
    )
    .all();
  return seats.filter(({ dayId }) => countSeats(dayId, now).waiting > 0).length;
}

/** Frees the seats ahead of someone who leaves the hotline; each goes to the first waiting. */
export function releaseSeatsOfLeaver(tx: Tx, { personId, at }: { personId: number; at: Date }): void {
  const ahead = tx
    .select({ id: enrolments.id, dayId: enrolments.dayId })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .where(and(eq(enrolments.personId, personId), gt(courseDays.startsAt, at)))
    .all();
  for (const { id, dayId } of ahead) {
    tx.delete(enrolments).where(eq(enrolments.id, id)).run();
    promoteFromWaitingList(tx, dayRow(dayId)!, at);
  }
}
